import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {sql} from 'kysely';
import type {Rating} from '../../../src/data/models/rating.js';
import type {Visits} from '../../../src/data/models/visits.js';
import {openSqlite} from '../src/db/database.js';
import {GroupCommit} from '../src/db/group-commit.js';
import {migrate} from '../src/db/migrations.js';
import {readyDatabase} from '../src/db/ready-database.js';
import {Problem} from '../src/problems.js';
import {json, markdown, send, startEndpoint, temporaryFolder} from './helpers/endpoint.js';

test('a full disk refuses writes, keeps reads, and passes without a restart', async t => {
  const folder = await temporaryFolder(t);
  const database = await readyDatabase({data: folder});
  const {base} = await startEndpoint(t, {
    database,
    files: {'xa-thu/news/mot.md': markdown({title: 'Một'})},
  });
  const vote = (n: number) =>
    send('PUT', `${base}/ratings/${'x'.repeat(500)}${n}`, {stars: 5, voter: `voter-token-${n}`});
  assert.equal((await vote(0)).status, 200);

  const {rows} = await sql<{page_count: number}>`pragma page_count`.execute(database.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(database.db);
  let acknowledged = 1;
  let refused: Response | undefined;
  for (let n = 1; n < 200 && !refused; n++) {
    const response = await vote(n);
    if (response.status === 200) acknowledged++;
    else refused = response;
  }
  assert.equal(refused?.status, 503);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.equal((await fetch(`${base}/news`)).status, 200);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 0);

  const votes = () => sql<{n: number}>`select count(*) as n from votes`.execute(database.db);
  assert.equal((await votes()).rows[0]?.n, acknowledged);
  await sql.raw('pragma max_page_count = 1000000').execute(database.db);
  assert.equal((await vote(500)).status, 200);
  assert.equal((await votes()).rows[0]?.n, acknowledged + 1);
});

test('a batch that fails is refused whole and leaves nothing behind', async t => {
  const folder = await temporaryFolder(t);
  const {db, close} = openSqlite(join(folder, 'batch.db'));
  t.after(close);
  await migrate(db, 'sqlite');
  const commit = new GroupCommit(db, 10);
  const write = commit.lane<string, string>(async (trx, names) => {
    for (const name of names) await trx.insertInto('facts').values({name, value: ''}).execute();
    if (names.includes('bad')) throw new Error('bad');
    return names;
  });
  const results = await Promise.allSettled(['a', 'bad', 'b'].map(write));
  for (const result of results) {
    assert.equal(result.status, 'rejected');
    assert.ok(result.reason instanceof Problem && result.reason.statusCode === 503);
  }
  assert.deepEqual(await db.selectFrom('facts').selectAll().execute(), []);
  assert.equal(await write('c'), 'c');
});

test('more than may wait is refused at once', async t => {
  const folder = await temporaryFolder(t);
  const {db, close} = openSqlite(join(folder, 'queue.db'));
  t.after(close);
  await migrate(db, 'sqlite');
  const commit = new GroupCommit(db, 3);
  const write = commit.lane<number, number>((_trx, numbers) => Promise.resolve(numbers));
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map(write));
  assert.deepEqual(
    results.map(({status}) => status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
  );
  assert.equal(await write(6), 6);
});

test('writes that wait together share one transaction and keep their own answers', async t => {
  const folder = await temporaryFolder(t);
  const {db, close} = openSqlite(join(folder, 'share.db'));
  t.after(close);
  await migrate(db, 'sqlite');
  const commit = new GroupCommit(db, 1000);
  const batches: number[] = [];
  const write = commit.lane<number, string>((_trx, numbers) => {
    batches.push(numbers.length);
    return Promise.resolve(numbers.map(n => `answer ${n}`));
  });
  const answers = await Promise.all(Array.from({length: 100}, (_, n) => write(n)));
  assert.deepEqual(
    answers,
    Array.from({length: 100}, (_, n) => `answer ${n}`),
  );
  assert.deepEqual(batches, [100]);
});

test('another writer on the same file is waited for', async t => {
  const {base, data} = await startEndpoint(t);
  const other = openSqlite(join(data, 'endpoint.db'));
  t.after(() => other.close());
  const url = `${base}/ratings/a`;
  let answer: Promise<Response> | undefined;
  await other.db.transaction().execute(async trx => {
    await trx.insertInto('facts').values({name: 'x', value: ''}).execute();
    answer = send('PUT', url, {stars: 5, voter: 'voter-token-1'});
    await new Promise(resolve => setTimeout(resolve, 250));
  });
  assert.equal((await answer)?.status, 200);
  assert.equal((await json<Rating>(await fetch(url))).count, 1);
});
