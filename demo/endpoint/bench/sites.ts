import {statSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openPostgres, openSqlite, type Database} from '../src/db/database.js';
import {migrate} from '../src/db/migrations.js';
import {addDays} from '../src/stores/days.js';
import {call, connections} from './lib/client.js';
import {startPostgres} from './lib/postgres.js';
import {endProcess, startProcess} from './lib/process.js';
import {percentile, tell} from './lib/report.js';
import {cpuTime, peakMemory} from './lib/usage.js';

const siteCount = 3_321;
const writes = 40_000;
const clients = 64;

/** What one run costs, for `docs/scaling.md`. */
interface Cost {
  readonly rate: number;
  readonly p99: number;
  readonly cpu: number;
  readonly memory: number;
}

/** All communes in one process and one database, without a history and with years of it. */
export async function run(years = '3'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-sites-'));
  const server = await startPostgres();
  try {
    const names = Array.from({length: siteCount}, (_, n) => `xa-${n + 1}`);
    const CONFIG = join(folder, 'sites.yaml');
    const sites = names.map(name => `  ${name}: {start: 1000}\n`).join('');
    await mkdir(join(folder, 'content'));
    await writeFile(
      CONFIG,
      `demo: false\ncontent: ${join(folder, 'content')}\nrates: {writes: 0, reads: 0}\nsites:\n${sites}`,
    );
    const file = join(folder, 'endpoint.db');
    const kinds: [string, Record<string, string>, () => Database][] = [
      ['SQLite', {CONFIG, DATA: folder}, () => openSqlite(file, 5_000)],
      [
        'PostgreSQL',
        {CONFIG, DATABASE_URL: server.url},
        () => openPostgres(server.url, {connections: 1}),
      ],
    ];
    for (const [name, env, open] of kinds) {
      tellCost(`${name}, ${siteCount} sites, no history`, await measure(env, names));
      const rows = await fill(open(), names, Number(years));
      tellCost(`${name}, ${siteCount} sites, ${rows} days of history`, await measure(env, names));
      if (name === 'SQLite') tell(`file: ${Math.round(statSync(file).size / 1e6)} MB`);
    }
  } finally {
    await server.stop();
    await rm(folder, {recursive: true, force: true, maxRetries: 3});
  }
}

function tellCost(what: string, {rate, p99, cpu, memory}: Cost): void {
  tell(`${what}: ${rate} visits/s, p99 ${p99} ms, ${cpu} ms of processor a visit, ${memory} MB`);
}

/** Visits of different people, at sites in turn: the worst mix for what is kept in memory. */
async function measure(env: Record<string, string>, sites: readonly string[]): Promise<Cost> {
  const endpoint = await startProcess(env);
  const agent = connections(clients);
  const times: number[] = [];
  const cpu = cpuTime(endpoint);
  const begin = performance.now();
  let next = 0;
  try {
    await Promise.all(
      Array.from({length: clients}, async () => {
        while (next < writes) {
          const n = next++;
          const url = `${endpoint.origin}/api/${sites[(n * 7919) % sites.length]}/visits`;
          const sent = performance.now();
          const {status} = await call(agent, 'POST', url, {visitor: `visitor-${n}`, page: '/'});
          if (status !== 200) throw new Error(`answered with ${status}`);
          times.push(performance.now() - sent);
        }
      }),
    );
    const seconds = (performance.now() - begin) / 1000;
    return {
      rate: Math.round(writes / seconds),
      p99: Math.round(percentile(times, 0.99)),
      cpu: Math.round(((cpuTime(endpoint) - cpu) / writes) * 1000) / 1000,
      memory: peakMemory(endpoint),
    };
  } finally {
    agent.destroy();
    await endProcess(endpoint, 'SIGTERM');
  }
}

/** Writes a history of so many years. */
async function fill(database: Database, sites: readonly string[], years: number): Promise<number> {
  await migrate(database.db, database.dialect);
  const today = new Date().toISOString().slice(0, 10);
  const days = Array.from({length: Math.round(years * 365)}, (_, n) => addDays(today, -n - 1));
  for (let first = 0; first < sites.length; first += 2) {
    const rows = sites
      .slice(first, first + 2)
      .flatMap(site => days.map(day => ({site, day, visits: 100})));
    for (let n = 0; n < rows.length; n += 5_000) {
      await database.db
        .insertInto('visit_days')
        .values(rows.slice(n, n + 5_000))
        .onConflict(oc => oc.doNothing())
        .execute();
    }
  }
  await database.close();
  return sites.length * days.length;
}
