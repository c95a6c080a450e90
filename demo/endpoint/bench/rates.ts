import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openPostgres, openSqlite, type Database} from '../src/db/database.js';
import {migrate} from '../src/db/migrations.js';
import {addDays} from '../src/stores/days.js';
import {load, middle, type Figures, type Kind} from './lib/load.js';
import {startPostgres} from './lib/postgres.js';
import {endProcess, startProcess, type EndpointProcess} from './lib/process.js';
import {tell} from './lib/report.js';

const kinds: readonly Kind[] = ['read', 'read-again', 'visits', 'votes'];
const turns = 3;
const histories = [1_000, 100_000, 10_000_000];

type Rates = Record<Kind, Figures>;

/**
 * All kinds of requests, without a database, on SQLite and on PostgreSQL with 1, 2 and 4 processes;
 * then visits where there were a thousand to ten million before. The last line is JSON, for
 * `npm run bench`.
 */
export async function run(seconds = '5'): Promise<void> {
  const duration = Number(seconds);
  const data = await mkdtemp(join(tmpdir(), 'portal-rates-'));
  const postgres = await startPostgres(['-c', 'max_connections=200']);
  const without = () => startProcess({DATA: join(data, 'none')}, 'bench/lib/without-database.ts');
  const sqlite = () => startProcess({DATA: join(data, 'sqlite')});
  const onPostgres = () => startProcess({DATABASE_URL: postgres.url});
  try {
    const setups: Record<string, (() => Promise<EndpointProcess>)[]> = {
      'no database': [without],
      SQLite: [sqlite],
      PostgreSQL: [onPostgres],
      'PostgreSQL, 2 processes': [onPostgres, onPostgres],
      'PostgreSQL, 4 processes': [onPostgres, onPostgres, onPostgres, onPostgres],
    };
    const rates: Record<string, Rates> = {};
    for (const [name, starts] of Object.entries(setups)) {
      rates[name] = await measure(starts, duration);
      tell(`${name}: ${JSON.stringify(rates[name])}`);
    }
    const growth: Record<string, Record<number, Figures>> = {};
    for (const [name, open, start] of [
      [
        'SQLite',
        (n: number) => Promise.resolve(openSqlite(join(data, `${n}`, 'endpoint.db'), 5_000)),
        (n: number) => startProcess({DATA: join(data, `${n}`)}),
      ],
      [
        'PostgreSQL',
        async (n: number) => openPostgres(await postgres.database(`h${n}`), {connections: 1}),
        (n: number) => startProcess({DATABASE_URL: postgres.url.replace(/\w+$/, `h${n}`)}),
      ],
    ] as const) {
      growth[name] = {};
      for (const visits of histories) {
        // The first start makes the folder and the tables; what there was before comes then.
        if (name === 'SQLite') await endProcess(await start(visits), 'SIGTERM');
        await fill(await open(visits), visits);
        const endpoint = await start(visits);
        growth[name][visits] = await load([endpoint], 'visits', duration);
        await endProcess(endpoint, 'SIGTERM');
        tell(`${name} after ${visits} visits: ${JSON.stringify(growth[name][visits])}`);
      }
    }
    tell(JSON.stringify({rates, growth}));
  } finally {
    await postgres.stop();
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
}

async function measure(
  starts: readonly (() => Promise<EndpointProcess>)[],
  duration: number,
): Promise<Rates> {
  const endpoints = await Promise.all(starts.map(start => start()));
  const all = {read: [], 'read-again': [], visits: [], votes: []} as Record<Kind, Figures[]>;
  try {
    for (let turn = 0; turn < turns; turn++) {
      for (const kind of kinds) all[kind].push(await load(endpoints, kind, duration));
    }
  } finally {
    await Promise.all(endpoints.map(endpoint => endProcess(endpoint, 'SIGTERM')));
  }
  return Object.fromEntries(kinds.map(kind => [kind, middle(all[kind])])) as Rates;
}

/** What so many visits leave behind: a row a day, a total, and those of the last half hour. */
async function fill({db, dialect, close}: Database, visits: number): Promise<void> {
  await migrate(db, dialect);
  const today = new Date().toISOString().slice(0, 10);
  const days = Math.min(3_650, visits / 100);
  const rows = Array.from({length: days}, (_, n) => ({
    site: 'bench',
    day: addDays(today, -n - 1),
    visits: Math.round(visits / days),
  }));
  const seen = Date.now() - 60_000;
  const recent = Array.from({length: visits / 100}, (_, n) => ({
    site: 'bench',
    visitor: `filled-${n}`,
    seen,
    slot: Math.floor(seen / 300_000),
    batch: 'filled',
  }));
  for (let n = 0; n < rows.length; n += 1_000) {
    await db
      .insertInto('visit_days')
      .values(rows.slice(n, n + 1_000))
      .execute();
  }
  for (let n = 0; n < recent.length; n += 1_000) {
    await db
      .insertInto('visitors')
      .values(recent.slice(n, n + 1_000))
      .execute();
  }
  await db
    .insertInto('visit_totals')
    .values({site: 'bench', visits, start: null})
    .onConflict(conflict => conflict.column('site').doUpdateSet({visits}))
    .execute();
  await close();
}
