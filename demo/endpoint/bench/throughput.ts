import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {load, middle, type Figures} from './lib/load.js';
import {endProcess, startProcess} from './lib/process.js';
import {bar, tell} from './lib/report.js';

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
        figures.without?.push(await load([without], kind, Number(seconds)));
        figures.real?.push(await load([real], kind, Number(seconds)));
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
