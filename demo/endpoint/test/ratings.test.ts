import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Rating} from '../../../src/data/models/rating.js';
import {peek} from './helpers/database.js';
import {json, markdown, send, startEndpoint} from './helpers/endpoint.js';

const voter = (n: number) => `voter-token-${n}`;
const at = (base: string, subject: string) => `${base}/ratings/${encodeURIComponent(subject)}`;

test('says null, never 0, while nobody has voted', async t => {
  const {base} = await startEndpoint(t);
  assert.deepEqual(await json(await fetch(at(base, 'https://portal.example/tin/1'))), {
    average: null,
    count: 0,
    max: 5,
    distribution: [0, 0, 0, 0, 0],
  });
});

test('one vote a voter, the last one stands, and it can be withdrawn', async t => {
  const {base, data} = await startEndpoint(t);
  const url = at(base, 'https://portal.example/tin/1?a=b#c');
  const vote = async (n: number, stars: number) =>
    json<Rating>(await send('PUT', url, {stars, voter: voter(n)}));
  assert.equal((await vote(1, 5)).average, 5);
  await vote(2, 4);
  assert.deepEqual(await vote(3, 2), {
    ...{average: 3.6667, count: 3, max: 5, distribution: [0, 1, 0, 1, 1], own: 2},
  });
  assert.deepEqual((await vote(3, 3)).distribution, [0, 0, 1, 1, 1]);
  assert.deepEqual((await vote(3, 3)).distribution, [0, 0, 1, 1, 1]);

  const withdraw = () => send('DELETE', url, {voter: voter(3)});
  assert.deepEqual(await json(await withdraw()), {
    ...{average: 4.5, count: 2, max: 5, distribution: [0, 0, 0, 1, 1], own: null},
  });
  assert.equal((await json<Rating>(await withdraw())).count, 2);
  assert.equal((await peek(data, 'select * from votes')).rows.length, 2);
  assert.equal((await json<Rating>(await fetch(url))).count, 2);
});

test('two hundred voters behind one address each vote once', async t => {
  const {base} = await startEndpoint(t);
  const url = at(base, 'trang-chu');
  const votes = Array.from({length: 200}, (_, n) => ({stars: (n % 5) + 1, voter: voter(n)}));
  // Each is sent twice, as a browser does that got no answer.
  const answers = await Promise.all([...votes, ...votes].map(vote => send('PUT', url, vote)));
  assert.ok(answers.every(({status}) => status === 200));
  assert.deepEqual(await json(await fetch(url)), {
    ...{average: 3, count: 200, max: 5, distribution: [40, 40, 40, 40, 40]},
  });
});

test('keeps no token, and nothing that tells which votes are one person’s', async t => {
  const {base, data} = await startEndpoint(t);
  await send('PUT', at(base, 'a'), {stars: 1, voter: voter(1)});
  await send('PUT', at(base, 'b'), {stars: 1, voter: voter(1)});
  const {rows} = await peek(data, 'select voter from votes');
  assert.equal(new Set(rows.map(row => row.voter)).size, 2);
  assert.ok(!JSON.stringify(rows).includes(voter(1)));
});

test('a subject may be any text of up to 512 characters', async t => {
  const {base} = await startEndpoint(t);
  const subjects = [
    'a/b/../c',
    'Đất Đỏ',
    '😀'.repeat(256),
    'x'.repeat(512),
    '%',
    '?',
    '#',
    ' ',
    "'; drop table votes; --",
  ];
  for (const subject of subjects) {
    const response = await send('PUT', at(base, subject), {stars: 3, voter: voter(1)});
    assert.equal(response.status, 200, subject);
    assert.equal((await json<Rating>(await fetch(at(base, subject)))).count, 1, subject);
  }
  const composed = await json<Rating>(await fetch(at(base, 'Đất Đỏ'.normalize('NFD'))));
  assert.equal(composed.count, 1);
  for (const subject of ['x'.repeat(513), 'x'.repeat(5000), 'a\0b']) {
    const response = await fetch(at(base, subject));
    assert.equal(response.status, 400, subject);
    const {errors} = await json<{errors: {name: string}[]}>(response);
    assert.equal(errors[0]?.name, 'subject');
  }
  assert.equal((await fetch(`${base}/ratings/%E0%A4%A`)).status, 400);
});

test('refuses what is no vote and names the field', async t => {
  const {base, data} = await startEndpoint(t);
  const wrong: [unknown, string][] = [
    ...[0, 6, 2.5, '5', null, -1, Infinity, [], {}, true].map((stars): [unknown, string] => [
      {stars, voter: voter(1)},
      'stars',
    ]),
    [{voter: voter(1)}, 'stars'],
    [{stars: 1}, 'voter'],
    [{stars: 1, voter: 'short'}, 'voter'],
    [{stars: 1, voter: 'x'.repeat(65)}, 'voter'],
    [{stars: 1, voter: 12345678}, 'voter'],
    ['null', 'body'],
    ['[]', 'body'],
    ['"text"', 'body'],
  ];
  for (const [body, name] of wrong) {
    const response = await send('PUT', at(base, 'a'), body);
    const text = JSON.stringify(body);
    assert.equal(response.status, 400, text);
    const {errors} = await json<{errors: {name: string}[]}>(response);
    assert.equal(errors[0]?.name, name, text);
  }
  assert.deepEqual((await peek(data, 'select * from votes')).rows, []);
});

test('a token that somebody made up takes no vote from anybody, and a replayed one adds none', async t => {
  const {base, data} = await startEndpoint(t);
  const url = at(base, 'a');
  const vote = {stars: 4, voter: voter(1)};
  await send('PUT', url, vote);
  await Promise.all(Array.from({length: 20}, () => send('PUT', url, vote)));
  const [kept] = (await peek(data, 'select voter from votes')).rows;
  // The key as it is kept, and what else a forger may think of.
  for (const forged of [
    String(kept?.voter),
    `${voter(1)} `,
    voter(1).toUpperCase(),
    `${voter(1)}\u0000`,
    '********',
  ]) {
    assert.equal((await send('DELETE', url, {voter: forged})).status, 200, forged);
  }
  for (const missing of [{}, {voter: null}, {voter: ''}, {voter: [voter(1)]}]) {
    const response = await send('DELETE', url, missing);
    assert.equal(response.status, 400, JSON.stringify(missing));
    const {errors} = await json<{errors: {name: string}[]}>(response);
    assert.equal(errors[0]?.name, 'voter');
  }
  const {count, distribution} = await json<Rating>(await fetch(url));
  assert.deepEqual({count, distribution}, {count: 1, distribution: [0, 0, 0, 1, 0]});
});

test('a subject can have a scale of its own', async t => {
  const {base} = await startEndpoint(t, {
    config: {siteDefaults: {max: 5, scales: {'muc-do:': 3, 'muc-do:10:': 10}}},
  });
  assert.equal((await json<Rating>(await fetch(at(base, 'muc-do:a')))).max, 3);
  assert.equal((await send('PUT', at(base, 'muc-do:a'), {stars: 4, voter: voter(1)})).status, 400);
  assert.equal((await send('PUT', at(base, 'muc-do:a'), {stars: 3, voter: voter(1)})).status, 200);
  assert.equal((await json<Rating>(await fetch(at(base, 'muc-do:10:a')))).max, 10);
});

test('lists what people gave articles, and no subject that somebody made up', async t => {
  const {base, origin} = await startEndpoint(t, {
    config: {sites: {'xa-thu': {origins: ['https://xa-thu.portal.example']}}},
    files: {
      'xa-thu/site.yaml':
        "name: Xã Thử\narticleUrl: '/tin/{id}'\ncategories: [{id: tin, name: Tin}]\n",
      ...Object.fromEntries(
        ['mot', 'hai', 'ba'].map(id => [`xa-thu/news/${id}.md`, markdown({title: `Tin ${id}`})]),
      ),
    },
  });
  const vote = (subject: string, n: number, stars: number) =>
    send('PUT', at(base, subject), {stars, voter: voter(n)});
  // One article by its path, on a page of the portal, and on a page of the endpoint's own.
  await vote('/tin/hai', 1, 5);
  await vote('https://xa-thu.portal.example/tin/hai', 2, 4);
  await vote(`${origin}/tin/hai`, 3, 3);
  await vote('/tin/mot', 1, 2);
  for (const made of [
    '/tin/khong-co',
    'Nguyễn Văn A',
    'https://evil.example/tin/mot',
    '/tin/ba?x',
  ]) {
    assert.equal((await vote(made, 1, 1)).status, 200);
  }
  // A vote that was taken back is none.
  await vote('/tin/ba', 1, 5);
  await send('DELETE', at(base, '/tin/ba'), {voter: voter(1)});

  const hai = {id: 'hai', title: 'Tin hai', average: 4, count: 3, max: 5};
  const mot = {id: 'mot', title: 'Tin mot', average: 2, count: 1, max: 5};
  assert.deepEqual(await json(await fetch(`${base}/ratings`)), {
    items: [
      {...hai, distribution: [0, 0, 1, 1, 1]},
      {...mot, distribution: [0, 1, 0, 0, 0]},
    ],
  });
  const one = await json<{items: unknown[]}>(await fetch(`${base}/ratings?limit=1`));
  assert.equal(one.items.length, 1);
  assert.equal((await fetch(`${base}/ratings?limit=0`)).status, 400);
  assert.equal((await fetch(`${origin}/api/none/ratings`)).status, 404);
});
