import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openSqlite} from '../src/db/database.js';
import {browser} from './lib/client.js';
import {endProcess, startProcess} from './lib/process.js';
import {bar, tell} from './lib/report.js';

const random = 'xq7zj3kv';
const tables = ['articles', 'documents', 'visit_days', 'visit_totals', 'votes', 'ratings'] as const;

/** Tries every string of a list (`[{"payload": "…"}]`) in every parameter. */
export async function run(file?: string): Promise<void> {
  if (file === undefined) throw new Error('Name a file with strings.');
  const list = JSON.parse(readFileSync(file, 'utf8')) as {payload: string}[];
  const data = await mkdtemp(join(tmpdir(), 'portal-injections-'));
  const CONFIG = 'demo/endpoint/bench/lib/content.yaml';
  const endpoint = await startProcess({DATA: data, CONFIG});
  const base = `${endpoint.origin}/api/dat-do`;
  try {
    const before = await dump(data);
    const asked = await shapes(base, random);
    const faults: string[] = [];
    for (const {payload} of list) {
      const answered = await shapes(base, payload);
      answered.forEach(({where, status, shape}, index) => {
        const usual = asked[index];
        // A string that is too long or holds a NUL is refused by name; that is no success either.
        const refused = status === 400 || status === 404;
        if (status >= 500 || (!refused && (status !== usual?.status || shape !== usual.shape))) {
          faults.push(`${where} ${JSON.stringify(payload)}: ${status}`);
        }
      });
    }
    for (const fault of faults) tell(fault);
    bar(
      `${list.length} strings in ${asked.length} places: answered as a random one`,
      !faults.length,
    );
    bar('no row changed', (await dump(data)) === before);
  } finally {
    await endProcess(endpoint, 'SIGTERM');
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
}

async function shapes(base: string, text: string) {
  const value = encodeURIComponent(text);
  const places = [
    ['GET', `/news?q=${value}`],
    ['GET', `/news?category=${value}`],
    ['GET', `/news?limit=${value}`],
    ['GET', `/news?page=${value}`],
    ['GET', `/news/${value}`],
    ['GET', `/ratings/${value}`],
    ['GET', `/service-links?group=${value}`],
    ['GET', `/../${value}/news`],
    ['PUT', '/ratings/a', {stars: text, voter: text}],
    ['DELETE', '/ratings/a', {voter: text.padEnd(8, 'x').slice(0, 64)}],
    ['POST', '/visits', {visitor: text, page: 7}],
  ] as const;
  return Promise.all(
    places.map(async ([method, path, body]) => {
      const response = await fetch(base + path, {
        method,
        ...(body && {body: JSON.stringify(body)}),
        headers: {'user-agent': browser, ...(body && {'content-type': 'text/plain'})},
      });
      const answer = (await response.json()) as Record<string, unknown>;
      const shape = Object.keys(answer).sort().join();
      return {where: `${method} ${path.split(value).join('…')}`, status: response.status, shape};
    }),
  );
}

async function dump(data: string): Promise<string> {
  const {db, close} = openSqlite(join(data, 'endpoint.db'));
  const rows = await Promise.all(tables.map(table => db.selectFrom(table).selectAll().execute()));
  await close();
  return JSON.stringify(rows);
}
