import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {sql} from 'kysely';
import type {NewsPage} from '../../../src/data/models/news.js';
import type {Rating} from '../../../src/data/models/rating.js';
import type {Visits} from '../../../src/data/models/visits.js';
import {startPostgres, type PostgresServer} from '../bench/lib/postgres.js';
import {voteThroughTwo} from '../bench/lib/two-processes.js';
import {openPostgres} from '../src/db/database.js';
import {eventually, json, markdown, send, startEndpoint} from './helpers/endpoint.js';

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

test('answers from PostgreSQL as from SQLite', async t => {
  const database = await server.database('contract');
  const {base} = await startEndpoint(t, {
    config: {database},
    files: {
      'xa-thu/news/mot.md': markdown({title: 'Họp ở Đất Đỏ 100%'}),
      'xa-thu/news/hai.md': markdown({title: 'Hai', publishedAt: '2026-11-05T08:00:00+07:00'}),
    },
  });
  const find = async (q: string) =>
    (await json<NewsPage>(await fetch(`${base}/news?q=${encodeURIComponent(q)}`))).total;
  assert.equal(await find('dat do'), 1);
  assert.equal(await find('Đất Đỏ'.normalize('NFD')), 1);
  assert.equal(await find('0%'), 1);
  assert.equal(await find('1%%'), 0);
  assert.equal((await json<{next: {id: string}}>(await fetch(`${base}/news/mot`))).next.id, 'hai');

  const visit = {visitor: 'visitor-1', page: '/'};
  await send('POST', `${base}/visits`, visit);
  const visits = await json<Visits>(await send('POST', `${base}/visits`, visit));
  assert.deepEqual([visits.total, visits.today, visits.online], [1, 1, 1]);

  const url = `${base}/ratings/${encodeURIComponent('Đất/Đỏ 😀')}`;
  await send('PUT', url, {stars: 5, voter: 'voter-token-1'});
  await send('PUT', url, {stars: 2, voter: 'voter-token-1'});
  await send('PUT', url, {stars: 4, voter: 'voter-token-2'});
  assert.deepEqual((await json<Rating>(await fetch(url))).distribution, [0, 1, 0, 1, 0]);
  await send('DELETE', url, {voter: 'voter-token-1'});
  assert.deepEqual((await json<Rating>(await fetch(url))).distribution, [0, 0, 0, 1, 0]);
});

test('strings that PostgreSQL does not take are a plain 4xx', async t => {
  const {base} = await startEndpoint(t, {config: {database: await server.database('strange')}});
  for (const [path, status] of [
    ['news/a%00b', 404],
    ['news?q=a%00b', 400],
    ['news?category=a%00b', 400],
    ['ratings/a%00b', 400],
    ['service-links?group=a%00b', 400],
  ] as const) {
    assert.equal((await fetch(`${base}/${path}`)).status, status, path);
  }
  const body = {stars: 1, voter: '\ud800\u0000 surrogate'};
  assert.equal((await send('PUT', `${base}/ratings/a`, body)).status, 200);
});

test('two processes on one database count exactly together', async () => {
  const url = await server.database('two');
  const load = {clients: 30, votes: 10, retried: 0.3, dropped: 0.1};
  const {counted, wanted} = await voteThroughTwo(url, load);
  assert.deepEqual(counted, wanted);
});

test('one visit is one visit, whichever process hears of it', async t => {
  const config = {database: await server.database('visitors')};
  const [one, two] = [await startEndpoint(t, {config}), await startEndpoint(t, {config})];
  const post = ({base}: {base: string}, n: number) =>
    send('POST', `${base}/visits`, {visitor: `visitor-${n}`, page: '/'});
  await Promise.all(
    Array.from({length: 50}, (_, n) => [post(one, n), post(two, n), post(one, n)]).flat(),
  );
  for (const {base} of [one, two]) {
    assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 50);
  }
});

test('while the database is away reads are answered as last known, writes are refused, and it comes back', async t => {
  const own = await startPostgres();
  t.after(() => own.stop());
  const {base, origin} = await startEndpoint(t, {
    config: {database: own.url},
    files: {'xa-thu/news/mot.md': markdown({title: 'Một'})},
  });
  const paths = [
    'news',
    'news/mot',
    'categories',
    'visits',
    'ratings/a',
    'service-links',
    'news.rss',
  ];
  for (const path of paths) assert.equal((await fetch(`${base}/${path}`)).status, 200, path);

  await own.kill();
  for (const path of paths) {
    const response = await fetch(`${base}/${path}`);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('cache-status') ?? '', /database-away/, path);
    assert.ok(Number(response.headers.get('age')) >= 0, path);
  }
  const unknown = await fetch(`${base}/ratings/never-asked`);
  assert.equal(unknown.status, 503);
  assert.ok(Number(unknown.headers.get('retry-after')) > 0);
  const write = await send('PUT', `${base}/ratings/a`, {stars: 5, voter: 'voter-token-1'});
  assert.equal(write.status, 503);
  assert.ok(Number(write.headers.get('retry-after')) > 0);
  assert.match(write.headers.get('content-type') ?? '', /problem\+json/);
  assert.equal((await fetch(`${origin}/api/ready`)).status, 503);
  assert.equal((await fetch(`${origin}/api/health`)).status, 200);

  await own.start();
  const again = () => send('PUT', `${base}/ratings/a`, {stars: 5, voter: 'voter-token-1'});
  await eventually(async () => (await again()).status === 200, 5_000);
  assert.equal((await json<Rating>(await again())).count, 1);
  assert.equal((await fetch(`${origin}/api/ready`)).status, 200);
});

test('a lock that somebody holds is waited for, but not for ever', async t => {
  const database = await server.database('locked');
  const {base} = await startEndpoint(t, {config: {database}});
  const other = openPostgres(database, {connections: 1});
  t.after(() => other.close());
  const vote = () => send('PUT', `${base}/ratings/a`, {stars: 5, voter: 'voter-token-1'});
  await other.db.transaction().execute(async trx => {
    await sql`lock table votes in access exclusive mode`.execute(trx);
    const refused = await vote();
    assert.equal(refused.status, 503);
    // What does not need that table goes on.
    assert.equal((await fetch(`${base}/ratings/a`)).status, 200);
  });
  assert.equal((await vote()).status, 200);
});

test('when every connection is taken, reads are answered as last known and nothing is acknowledged', async t => {
  const database = await server.database('exhausted');
  const {base} = await startEndpoint(t, {config: {database}});
  const other = openPostgres(database, {connections: 1});
  t.after(() => other.close());
  const vote = (n: number) =>
    send('PUT', `${base}/ratings/a`, {stars: 5, voter: `voter-token-${n}`});
  assert.equal((await vote(1)).status, 200);
  assert.equal((await fetch(`${base}/visits`)).status, 200);
  await other.db.transaction().execute(async trx => {
    await sql`lock table ratings in access exclusive mode`.execute(trx);
    const stuck = Array.from({length: 12}, (_, n) => fetch(`${base}/ratings/unknown-${n}`));
    await eventually(async () => {
      const {rows} = await sql<{n: number}>`select count(*) as n from pg_locks
        where not granted and relation = 'ratings'::regclass`.execute(trx);
      return rows[0]?.n === 8;
    });
    const [read, written] = await Promise.all([fetch(`${base}/visits`), vote(2)]);
    assert.equal(read.status, 200);
    assert.match(read.headers.get('cache-status') ?? '', /database-away/);
    assert.equal(written.status, 503);
    assert.ok(Number(written.headers.get('retry-after')) > 0);
    for (const {status, headers} of await Promise.all(stuck)) {
      assert.equal(status, 503);
      assert.ok(Number(headers.get('retry-after')) > 0);
    }
  });
  await eventually(async () => (await vote(2)).status === 200, 5_000);
  const rating = await json<Rating>(await fetch(`${base}/ratings/a`));
  assert.equal(rating.count, 2);
});

test('the first visit of a day is refused, not lost, while the database is away', async t => {
  const own = await startPostgres();
  t.after(() => own.stop());
  let now = Date.parse('2026-11-18T12:00:00Z');
  const {base} = await startEndpoint(t, {config: {database: own.url}, now: () => now});
  const post = () => send('POST', `${base}/visits`, {visitor: 'visitor-1', page: '/'});
  assert.equal((await post()).status, 200);
  await own.kill();
  now += 24 * 60 * 60_000;
  const refused = await post();
  assert.equal(refused.status, 503);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  await own.start();
  await eventually(async () => (await post()).status === 200, 5_000);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 2);
});
