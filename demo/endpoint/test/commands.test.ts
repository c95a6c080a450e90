import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {sql} from 'kysely';
import {startPostgres} from '../bench/lib/postgres.js';
import {root} from '../src/config.js';
import {openPostgres, openSqlite} from '../src/db/database.js';
import {readyDatabase} from '../src/db/ready-database.js';
import type {Visits} from '../../../src/data/models/visits.js';
import {json, send, startEndpoint, temporaryFolder} from './helpers/endpoint.js';

const execute = promisify(execFile);

interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function command(env: Record<string, string>, ...args: string[]): Promise<Output> {
  const cli = join(root, 'demo/endpoint/src/cli.ts');
  try {
    const {stdout, stderr} = await execute(process.execPath, ['--import', 'tsx', cli, ...args], {
      cwd: root,
      env: {...process.env, ...env},
    });
    return {code: 0, stdout, stderr};
  } catch (error) {
    return error as Output;
  }
}

test('lists, sets and exports while the endpoint runs', async t => {
  const {base, data} = await startEndpoint(t);
  await send('POST', `${base}/visits`, {visitor: 'visitor-1', page: '/'});
  await send('PUT', `${base}/ratings/${encodeURIComponent('=1+1,"x"')}`, {
    stars: 4,
    voter: 'voter-token-1',
  });
  const env = {DATA: data};

  assert.equal((await command(env, 'set', 'total', 'xa-thu', '3199993')).code, 0);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 3_199_993);
  assert.equal((await command(env, 'set', 'day', 'xa-thu', '2020-01-05', '12')).code, 0);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 3_200_005);

  const {stdout} = await command(env, 'list', 'xa-thu');
  assert.match(stdout, /xa-thu +3200005 +13 +3199992 +1 +0/);
  const visits = await command(env, 'export', 'visits');
  assert.match(
    visits.stdout,
    /site,day,visits\nxa-thu,2020-01-05,12\nxa-thu,\d{4}-\d{2}-\d{2},1\n/,
  );
  const ratings = await command(env, 'export', 'ratings', 'xa-thu');
  // A spreadsheet must see a text here, not a formula.
  assert.match(ratings.stdout, /xa-thu,"'=1\+1,""x""",0,0,0,1,0/);
  assert.equal((await command(env, 'check')).code, 0);
});

test('says what is wrong with a command', async t => {
  const DATA = await temporaryFolder(t);
  const wrong = [
    [['set', 'total', 'nowhere', '5'], /no site nowhere/],
    [['set', 'total', 'dat-do', '-5'], /Unknown option|whole number/],
    [['set', 'total', 'dat-do', '1.5'], /whole number/],
    [['set', 'day', 'dat-do', 'today', '5'], /no date/],
    [['export', 'everything'], /export visits/],
    [['move'], /--from/],
    [['move', '--from=none.db'], /none\.db is not there/],
  ] as const;
  const outputs = await Promise.all(wrong.map(([args]) => command({DATA}, ...args)));
  for (const [index, {code, stderr}] of outputs.entries()) {
    const [args, message] = wrong[index] ?? [[], /./];
    assert.equal(code, 1, args.join(' '));
    assert.match(stderr, message);
    assert.ok(!stderr.includes('    at '), stderr);
  }
  assert.match((await command({DATA}, '--help')).stdout, /move --from/);
});

test('check finds sums that are wrong, and repairs them', async t => {
  const {base, data} = await startEndpoint(t);
  await send('PUT', `${base}/ratings/a`, {stars: 4, voter: 'voter-token-1'});
  await send('POST', `${base}/visits`, {visitor: 'visitor-1', page: '/'});
  const other = openSqlite(join(data, 'endpoint.db'));
  t.after(() => other.close());
  await sql`update ratings set s4 = 7, s1 = 2`.execute(other.db);
  await sql`update visit_totals set visits = 9`.execute(other.db);
  const env = {DATA: data};
  const found = await command(env, 'check');
  assert.equal(found.code, 1);
  assert.match(found.stderr, /2 sums are not right/);
  assert.equal((await command(env, 'check', '--repair')).code, 0);
  assert.equal((await command(env, 'check')).code, 0);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 1);
});

test('move carries everything once, however often it is run, and later what came after', async t => {
  const server = await startPostgres();
  t.after(() => server.stop());
  const {base, data} = await startEndpoint(t);
  const from = `--from=${join(data, 'endpoint.db')}`;
  const visit = (n: number) => send('POST', `${base}/visits`, {visitor: `visitor-${n}`, page: '/'});
  const vote = (n: number, stars: number) =>
    send('PUT', `${base}/ratings/a`, {stars, voter: `voter-token-${n}`});
  for (let n = 0; n < 5; n++) await Promise.all([visit(n), vote(n, 1 + n)]);
  const target = openPostgres(server.url, {connections: 1});
  t.after(() => target.close());
  const env = {DATABASE_URL: server.url};
  const read = async () => {
    const total = await target.db.selectFrom('visit_totals').select('visits').executeTakeFirst();
    const rating = await target.db
      .selectFrom('ratings')
      .select(['s1', 's2', 's3', 's4', 's5'])
      .executeTakeFirst();
    return [total?.visits, Object.values(rating ?? {})];
  };

  const first = await command(env, 'move', from);
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stderr, /Carried 5 visits and 5 votes/);
  assert.deepEqual(await read(), [5, [1, 1, 1, 1, 1]]);
  assert.match((await command(env, 'move', from)).stderr, /Carried 0 visits and 0 votes/);

  // What the new database has counted by itself stays, what the old one counts later comes.
  await sql`update visit_totals set visits = visits + 100`.execute(target.db);
  await sql`update visit_days set visits = visits + 100`.execute(target.db);
  await Promise.all([visit(9), vote(0, 5)]);
  await send('DELETE', `${base}/ratings/a`, {voter: 'voter-token-1'});
  const later = await command(env, 'move', from);
  assert.match(later.stderr, /Carried 1 visits and 1 votes/);
  assert.match(later.stderr, /Took back 1 votes/);
  assert.deepEqual(await read(), [106, [0, 0, 1, 1, 2]]);
  assert.match((await command(env, 'move', from)).stderr, /Carried 0 visits and 0 votes/);
  assert.deepEqual(await read(), [106, [0, 0, 1, 1, 2]]);
  assert.equal((await command(env, 'check')).code, 0);
});

test('move that is killed on its way is finished by the next', async t => {
  const server = await startPostgres();
  t.after(() => server.stop());
  const data = await temporaryFolder(t);
  const source = await readyDatabase({data});
  const votes = 8_000;
  await sql`with recursive n(i) as (select 0 union all select i + 1 from n where i < ${votes - 1})
    insert into votes (site, subject, voter, stars, previous, voted)
    select 'xa', 'page-' || (i % 7), 'voter-' || i, 1 + i % 5, 0, 1000 + i from n`.execute(
    source.db,
  );
  await sql`with recursive n(i) as (select 0 union all select i + 1 from n where i < 2999)
    insert into visit_days select 'xa-' || (i % 30), date('2026-01-01', '+' || (i / 30) || ' days'), 1 + i from n`.execute(
    source.db,
  );
  await source.close();
  const env = {DATABASE_URL: server.url};
  const args = ['move', `--from=${join(data, 'endpoint.db')}`];
  for (const progress of [/1000 of 3000 days/, /3000 of 8000 votes/]) {
    await killedAt(progress, env, ...args);
  }
  const {code, stderr} = await command(env, ...args);
  assert.equal(code, 0, stderr);
  const target = openPostgres(server.url, {connections: 1});
  t.after(() => target.close());
  const sums = await target.db
    .selectFrom('ratings')
    .select(sql<number>`sum(s1 + s2 + s3 + s4 + s5)::bigint`.as('votes'))
    .executeTakeFirst();
  assert.equal(sums?.votes, votes);
  const days = await target.db
    .selectFrom('visit_totals')
    .select(sql<number>`sum(visits)::bigint`.as('visits'))
    .executeTakeFirst();
  assert.equal(days?.visits, (3000 * 3001) / 2);
  assert.equal((await command(env, 'check')).code, 0);
});

/** Runs a command and kills it when it tells that it has come so far. */
async function killedAt(progress: RegExp, env: Record<string, string>, ...args: string[]) {
  const cli = join(root, 'demo/endpoint/src/cli.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (progress.test(text)) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  assert.match(text, progress);
}
