import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {atLeast, table} from '../lib/markdown.mjs';
import {plot} from '../lib/plot.mjs';

const kinds = {
  read: 'reads',
  'read-again': 'reads with the ETag',
  visits: 'visits',
  votes: 'votes',
};

export const title = 'The endpoint';

export async function run({tell}) {
  const {rates, growth} = await measured(tell);
  const bare = rates['no database'];
  const rows = Object.entries(rates).map(([name, figures]) => [
    name,
    ...Object.keys(kinds).map(
      kind =>
        `${figures[kind].rate} (${(figures[kind].rate / bare[kind].rate).toFixed(2)}), p99 ${figures[kind].p99} ms`,
    ),
  ]);
  const sqlite = rates.SQLite;
  const share = kind => sqlite[kind].rate / bare[kind].rate;
  const histories = Object.keys(Object.values(growth)[0]).map(Number);
  const errors = [...Object.values(rates), ...Object.values(growth)]
    .flatMap(figures => Object.values(figures))
    .reduce((sum, figures) => sum + figures.errors, 0);
  return {
    markdown: `Requests a second, with 50 connections from the same machine; in brackets the share of the same
routes with nothing behind them. A visit or a vote is answered after its commit is on the disk; each
is of somebody else. The reads are of one rating: those who ask in one turn of the event loop share a
question to the database. The middle of three runs.

${table(['', ...Object.values(kinds)], rows)}

${errors} requests failed, also of those below.

${atLeast('visits on SQLite, of the bare route', share('visits'), 0.5)}
${atLeast('votes on SQLite, of the bare route', share('votes'), 0.5)}
${atLeast('reads with the ETag on SQLite, of the bare route', share('read-again'), 0.8)}

Visits a second where there have been visits before (a row a day, a total, and a hundredth of them
in the last half hour):

${table(
  ['', ...histories.map(count => count.toLocaleString('en'))],
  Object.entries(growth).map(([name, by]) => [
    name,
    ...histories.map(count => `${by[count].rate}, ${by[count].cpu} ms of processor each`),
  ]),
)}

![The endpoint: visits a second against history](benchmarks/endpoint.svg)`,
    plots: {
      'endpoint.svg': plot({
        title: 'Visits a second against visits before',
        x: 'visits before',
        y: 'visits a second',
        series: Object.entries(growth).map(([name, by]) => ({
          name,
          points: histories.map(count => [count, by[count].rate]),
        })),
      }),
    },
  };
}

/** The endpoint measures itself, as it does by its own command; its last line is JSON. */
async function measured(tell) {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'demo/endpoint/bench/main.ts', 'rates', '5'],
    {cwd, stdio: ['ignore', 'pipe', 'inherit']},
  );
  let said = '';
  child.stdout.on('data', chunk => {
    said += chunk;
    tell(String(chunk).trimEnd());
  });
  const code = await new Promise(resolve => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The measurement ended with ${code}.`);
  return JSON.parse(said.trimEnd().split('\n').at(-1));
}
