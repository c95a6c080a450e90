import type {Rating} from '../../../../src/data/models/rating.js';
import {call, connections} from './client.js';
import {endProcess, startProcess} from './process.js';

/** How much is voted, and how bad the network is. */
export interface VoteLoad {
  readonly clients: number;
  readonly votes: number;
  readonly retried: number;
  readonly dropped: number;
}

/** What a run showed; `counted` and `wanted` are the votes for 1, 2, … stars. */
export interface VoteReport {
  readonly sent: number;
  readonly seconds: number;
  readonly counted: number[];
  readonly wanted: number[];
}

/**
 * Many clients vote again and again on one subject through two endpoints on one PostgreSQL; some
 * votes are sent twice, some answers never arrive and are asked for again at the other endpoint.
 */
export async function voteThroughTwo(
  url: string,
  {clients, votes, retried, dropped}: VoteLoad,
): Promise<VoteReport> {
  const endpoints = await Promise.all([
    startProcess({DATABASE_URL: url}),
    startProcess({DATABASE_URL: url}),
  ]);
  const agent = connections(256);
  const wanted = [0, 0, 0, 0, 0];
  let sent = 0;
  const begin = performance.now();
  try {
    const vote = async (client: number, which: number, stars: number, drop: boolean) => {
      sent++;
      const origin = endpoints[which % 2]?.origin ?? '';
      const body = {stars, voter: `voter-token-${client}`};
      const {status} = await call(agent, 'PUT', `${origin}/api/bench/ratings/two`, body, drop);
      if (status !== 200 && status !== 0 && status !== 503) throw new Error(`status ${status}`);
      return status === 200;
    };
    await Promise.all(
      Array.from({length: clients}, async (_, client) => {
        let stars = 1;
        for (let n = 0; n < votes; n++) {
          stars = 1 + Math.floor(Math.random() * 5);
          let which = client + n;
          while (!(await vote(client, which++, stars, Math.random() < dropped)));
          if (Math.random() < retried) await vote(client, which, stars, false);
        }
        wanted[stars - 1] = (wanted[stars - 1] ?? 0) + 1;
      }),
    );
    const seconds = (performance.now() - begin) / 1000;
    const {text} = await call(agent, 'GET', `${endpoints[0].origin}/api/bench/ratings/two`);
    return {sent, seconds, wanted, counted: (JSON.parse(text) as Rating).distribution ?? []};
  } finally {
    agent.destroy();
    await Promise.all(endpoints.map(endpoint => endProcess(endpoint, 'SIGTERM')));
  }
}
