import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import autocannon from 'autocannon';
import {browser} from './lib/client.js';
import {endProcess, startProcess, type EndpointProcess} from './lib/process.js';
import {bar, tell} from './lib/report.js';
import {cpuTime} from './lib/usage.js';

const connections = 50;

interface Figures {
  readonly rate: number;
  readonly p99: number;
  readonly errors: number;
  /** Milliseconds of processor time a request. */
  readonly cpu: number;
}

let next = 0;

/** Visits and votes a second on SQLite, beside the same routes without a database. */
export async function run(seconds = '8'): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'portal-throughput-'));
  const real = await startProcess({DATA: data});
  const without = await startProcess({DATA: join(data, 'none')}, 'bench/lib/without-database.ts');
  try {
    for (const kind of ['visits', 'votes'] as const) {
      const figures: Record<string, Figures[]> = {real: [], without: []};
      // In turns, so that a busy minute of the machine meets both.
      for (let turn = 0; turn < 3; turn++) {
        figures.without?.push(await measure(without, kind, Number(seconds)));
        figures.real?.push(await measure(real, kind, Number(seconds)));
      }
      judge(kind, figures.real ?? [], figures.without ?? []);
    }
  } finally {
    await Promise.all([real, without].map(endpoint => endProcess(endpoint, 'SIGTERM')));
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
}

function judge(kind: 'visits' | 'votes', reals: Figures[], withouts: Figures[]): void {
  const [real, without] = [middle(reals), middle(withouts)];
  const ratio = real.rate / without.rate;
  for (const [name, runs] of [
    ['acknowledged after the commit', reals],
    ['without a database', withouts],
  ] as const) {
    const {rate, p99, cpu} = middle(runs);
    const rates = runs.map(run => run.rate).join(', ');
    tell(`${kind} ${name}: ${rate}/s (of ${rates}), p99 ${p99} ms, ${cpu} ms of processor each`);
  }
  bar(`${kind}: ${ratio.toFixed(2)} of the rate without a database (bar 0.5)`, ratio >= 0.5);
  tell(`        ${(without.cpu / real.cpu).toFixed(2)} by processor time`);
  bar(
    `${kind}: p99 ${real.p99} ms (bar 100), ${real.errors} errors`,
    real.p99 < 100 && !real.errors,
  );
  const least = kind === 'visits' ? 2000 : 1000;
  bar(`${kind}: ${real.rate}/s (bar ${least})`, real.rate >= least);
}

function middle(figures: readonly Figures[]): Figures {
  const sorted = [...figures].sort((a, b) => a.rate - b.rate);
  return sorted[Math.floor(sorted.length / 2)] as Figures;
}

async function measure(
  endpoint: EndpointProcess,
  kind: 'visits' | 'votes',
  duration: number,
): Promise<Figures> {
  const cpu = cpuTime(endpoint);
  const result = await autocannon({
    url: `${endpoint.origin}/api/bench/`,
    connections,
    duration,
    requests: [
      {
        method: kind === 'visits' ? 'POST' : 'PUT',
        path: kind === 'visits' ? '/api/bench/visits' : '/api/bench/ratings/page',
        headers: {'content-type': 'text/plain', 'user-agent': browser},
        // Every one is somebody else: the most that counting can cost.
        setupRequest: request => ({
          ...request,
          body:
            kind === 'visits'
              ? `{"visitor":"visitor-${next++}","page":"/"}`
              : `{"voter":"voter-token-${next++}","stars":${1 + (next % 5)}}`,
        }),
      },
    ],
  });
  return {
    rate: Math.round(result.requests.average),
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
    cpu: Math.round(((cpuTime(endpoint) - cpu) / result.requests.total) * 1000) / 1000,
  };
}
