import {killEndpoint, type KillReport} from './lib/kill-rounds.js';
import {bar, tell} from './lib/report.js';

/** Kill rounds on SQLite; 100 unless told otherwise. */
export async function run(rounds = '100'): Promise<void> {
  const every = Math.max(1, Math.floor(Number(rounds) / 10));
  const report = await killEndpoint(Number(rounds), round => {
    if (round % every === 0) tell(`round ${round}`);
  });
  tellKills(report);
  bar('ready again within 2 s', report.slowestReady < 2_000);
}

export function tellKills({
  rounds,
  acknowledged,
  visits,
  voters,
  slowestReady,
  faults,
}: KillReport) {
  tell(`${rounds} kills, ${acknowledged} acknowledged; ${visits} visits, ${voters} voters`);
  tell(`slowest return: ${Math.round(slowestReady)} ms`);
  for (const fault of faults) tell(fault);
  bar('nothing acknowledged lost, nothing doubled', faults.length === 0);
}
