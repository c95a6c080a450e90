import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FastifyReply} from 'fastify';
import {LastKnown} from '../src/http/last-known.js';

const reply = {header: () => undefined} as unknown as FastifyReply;

test('those who ask the same at the same moment are answered by one question', async () => {
  const known = new LastKnown();
  let asked = 0;
  const ask = () => Promise.resolve(++asked);
  const answers = await Promise.all([1, 2, 3].map(() => known.read(reply, 'a', ask)));
  assert.deepEqual(answers, [1, 1, 1]);
  assert.deepEqual(
    await Promise.all([known.read(reply, 'b', ask), known.read(reply, 'c', ask)]),
    [2, 3],
  );
});

test('who asks after something was written gets what was written, also while others wait', async () => {
  const known = new LastKnown();
  let total = 1;
  const slowly = async () => {
    const read = total;
    await new Promise(resolve => setTimeout(resolve, 50));
    return read;
  };
  const before = known.read(reply, 'a', slowly);
  await new Promise(resolve => setTimeout(resolve, 10));
  total = 2;
  assert.equal(await known.read(reply, 'a', slowly), 2);
  assert.equal(await before, 1);
});

test('a failure reaches all who asked, and the next who ask are asked for anew', async () => {
  const known = new LastKnown();
  const fail = () => Promise.reject(new Error('away'));
  const both = [known.read(reply, 'a', fail), known.read(reply, 'a', fail)];
  await Promise.all(both.map(each => assert.rejects(each, {statusCode: 503})));
  assert.equal(await known.read(reply, 'a', () => Promise.resolve('back')), 'back');
});
