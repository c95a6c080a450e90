import {startPostgres} from './lib/postgres.js';
import {bar, tell} from './lib/report.js';
import {voteThroughTwo} from './lib/two-processes.js';

/** 200 clients × 50 votes through two endpoints on one PostgreSQL. */
export async function run(): Promise<void> {
  const server = await startPostgres();
  try {
    const load = {clients: 200, votes: 50, retried: 0.3, dropped: 0.1};
    const {sent, seconds, counted, wanted} = await voteThroughTwo(server.url, load);
    tell(`${sent} requests in ${seconds.toFixed(1)} s (${Math.round(sent / seconds)}/s)`);
    bar(`counted ${String(counted)}, model ${String(wanted)}`, String(counted) === String(wanted));
  } finally {
    await server.stop();
  }
}
