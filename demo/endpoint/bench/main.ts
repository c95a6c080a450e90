/**
 * The full runs of what the tests do in small, and the measurements:
 * `npm run endpoint:bench -- <name> [number]`. All load goes to this machine's own address, and
 * each run ends by itself.
 */
import {availableParallelism} from 'node:os';

const runs: Readonly<Record<string, () => Promise<{run(argument?: string): Promise<void>}>>> = {
  kill: () => import('./kill.js'),
  'kill-postgres': () => import('./kill-postgres.js'),
  votes: () => import('./votes.js'),
  throughput: () => import('./throughput.js'),
  rates: () => import('./rates.js'),
  slow: () => import('./slow.js'),
  bodies: () => import('./bodies.js'),
  sites: () => import('./sites.js'),
  bots: () => import('./bots.js'),
  injections: () => import('./injections.js'),
};

// Ended early, a run takes the processes along that it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const [name = '', argument] = process.argv.slice(2);
const load = runs[name];
if (load) {
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores\n`);
  await (await load()).run(argument);
} else {
  process.stderr.write(`Which one? ${Object.keys(runs).join(', ')}\n`);
  process.exitCode = 1;
}
