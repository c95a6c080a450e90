import {tellKills} from './kill.js';
import {killPostgres} from './lib/kill-rounds.js';
import {startPostgres} from './lib/postgres.js';
import {bar, tell} from './lib/report.js';

/** Rounds of killing PostgreSQL's own server; 20 unless told otherwise. */
export async function run(rounds = '20'): Promise<void> {
  const server = await startPostgres();
  try {
    const report = await killPostgres(Number(rounds), server, round => {
      if (round % 5 === 0) tell(`round ${round}`);
    });
    tellKills(report);
    bar('counting again within 5 s, without a restart', report.slowestReady < 5_000);
  } finally {
    await server.stop();
  }
}
