import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Model} from './model.js';
import type {PostgresServer} from './postgres.js';
import {endProcess, startProcess} from './process.js';

const clients = 32;
const moment = () => 100 + Math.random() * 700;

/** What rounds of killing showed. */
export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly visits: number;
  readonly voters: number;
  /** The longest time until it was ready again, in milliseconds. */
  readonly slowestReady: number;
  /** Everything that was lost or doubled; empty when nothing was. */
  readonly faults: string[];
}

type Progress = (round: number) => void;

/** Kills the endpoint itself (SQLite) at random moments under load, and counts after each time. */
export async function killEndpoint(
  rounds: number,
  progress: Progress = () => {},
): Promise<KillReport> {
  const data = await mkdtemp(join(tmpdir(), 'portal-kill-'));
  const model = new Model();
  const faults: string[] = [];
  let slowestReady = 0;
  let endpoint = await startProcess({DATA: data});
  try {
    for (let round = 1; round <= rounds; round++) {
      let going = true;
      const load = model.load(endpoint.origin, clients, () => going);
      await new Promise(resolve => setTimeout(resolve, moment()));
      await endProcess(endpoint, 'SIGKILL');
      going = false;
      await load;
      endpoint = await startProcess({DATA: data});
      slowestReady = Math.max(slowestReady, endpoint.readyAfter);
      await audit(model, endpoint.origin, round, faults);
      progress(round);
    }
  } finally {
    await endProcess(endpoint, 'SIGTERM');
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
  return {rounds, acknowledged: model.acknowledged, ...model.size, slowestReady, faults};
}

/** Kills PostgreSQL under an endpoint that stays alive. */
export async function killPostgres(
  rounds: number,
  server: PostgresServer,
  progress: Progress = () => {},
): Promise<KillReport> {
  const model = new Model();
  const faults: string[] = [];
  let slowestReady = 0;
  let going = false;
  const endpoint = await startProcess({DATABASE_URL: server.url});
  try {
    for (let round = 1; round <= rounds; round++) {
      going = true;
      const load = model.load(endpoint.origin, clients, () => going);
      await new Promise(resolve => setTimeout(resolve, moment()));
      await server.kill();
      await new Promise(resolve => setTimeout(resolve, moment() / 2));
      await server.start();
      const back = performance.now();
      const before = model.acknowledged;
      while (model.acknowledged === before) {
        if (performance.now() - back > 15_000) throw new Error('the endpoint does not come back');
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      slowestReady = Math.max(slowestReady, performance.now() - back);
      going = false;
      await load;
      await audit(model, endpoint.origin, round, faults);
      progress(round);
    }
  } finally {
    going = false;
    await endProcess(endpoint, 'SIGTERM');
  }
  return {rounds, acknowledged: model.acknowledged, ...model.size, slowestReady, faults};
}

async function audit(model: Model, origin: string, round: number, faults: string[]): Promise<void> {
  const least = model.acknowledgedVisits;
  const total = await model.total(origin);
  if (total < least || total > model.size.visits) {
    faults.push(`round ${round}: ${total} visits, of which ${least} were acknowledged`);
  }
  await model.settle(origin);
  for (const fault of await model.differences(origin)) faults.push(`round ${round}: ${fault}`);
}
