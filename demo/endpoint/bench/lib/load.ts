import autocannon from 'autocannon';
import {browser} from './client.js';
import type {EndpointProcess} from './process.js';
import {cpuTime} from './usage.js';

const connections = 50;

/** A visit, a vote, a read of a rating, and the same read with the ETag of the last answer. */
export type Kind = 'visits' | 'votes' | 'read' | 'read-again';

export interface Figures {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly errors: number;
  /** Milliseconds of processor time a request. */
  readonly cpu: number;
}

let next = 0;

/** Sends requests of a kind for so many seconds, to all of some endpoints at once. */
export async function load(
  endpoints: readonly EndpointProcess[],
  kind: Kind,
  duration: number,
): Promise<Figures> {
  const used = () => endpoints.reduce((sum, endpoint) => sum + cpuTime(endpoint), 0);
  const before = used();
  const results = await Promise.all(
    endpoints.map(async ({origin}) =>
      autocannon({
        url: `${origin}/api/bench/`,
        connections: Math.round(connections / endpoints.length),
        duration,
        requests: [await request(origin, kind)],
      }),
    ),
  );
  const sum = (of: (result: autocannon.Result) => number) =>
    results.reduce((all, result) => all + of(result), 0);
  return {
    rate: Math.round(sum(({requests}) => requests.average)),
    p99: Math.max(...results.map(({latency}) => latency.p99)),
    errors: sum(result => result.errors + result.timeouts + result['4xx'] + result['5xx']),
    cpu: Math.round(((used() - before) / sum(({requests}) => requests.total)) * 1000) / 1000,
  };
}

/** The run with the middle rate. */
export function middle(figures: readonly Figures[]): Figures {
  const sorted = [...figures].sort((a, b) => a.rate - b.rate);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function request(origin: string, kind: Kind): Promise<autocannon.Request> {
  const headers = {'content-type': 'text/plain', 'user-agent': browser};
  const rating = '/api/bench/ratings/page';
  if (kind === 'read') return {method: 'GET', path: rating, headers};
  if (kind === 'read-again') {
    const etag = (await fetch(origin + rating)).headers.get('etag') ?? '';
    return {method: 'GET', path: rating, headers: {...headers, 'if-none-match': etag}};
  }
  const isVisit = kind === 'visits';
  return {
    method: isVisit ? 'POST' : 'PUT',
    path: isVisit ? '/api/bench/visits' : rating,
    headers,
    // Every one is somebody else: the most that counting can cost.
    setupRequest: each => ({
      ...each,
      body: isVisit
        ? `{"visitor":"visitor-${next++}","page":"/"}`
        : `{"voter":"voter-token-${next++}","stars":${1 + (next % 5)}}`,
    }),
  };
}
