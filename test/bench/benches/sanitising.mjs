import {bundle} from '../lib/bundle.mjs';
import {inFreshPage} from '../lib/browser.mjs';
import {body} from '../lib/content.mjs';
import {bySize, onPages} from '../lib/contest.mjs';
import {median, spread} from '../lib/figures.mjs';
import {bar, ms, table} from '../lib/markdown.mjs';
import {plot} from '../lib/plot.mjs';

const names = {ours: 'the way of an article', bare: 'bare DOMPurify'};
const sizes = [1_000, 10_000, 100_000, 1_000_000];

export const title = 'Sanitising';

export async function run({rounds, tell}) {
  const files = {
    '/sanitise.js': await bundle('pages/sanitising/sanitise.js'),
    '/sanitise.html':
      '<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><body><script src="/sanitise.js"></script>',
    ...Object.fromEntries(sizes.map(size => [`/body/${size}`, {html: body(size)}])),
  };
  return onPages(files, async (browser, origin) =>
    describe(
      await bySize(
        sizes,
        Object.keys(names),
        (name, size) => measure(browser, origin, name, size),
        () => rounds,
        tell,
      ),
    ),
  );
}

function measure(browser, origin, name, size) {
  return inFreshPage(browser, async page => {
    await page.goto(`${origin}/sanitise.html`);
    return page.evaluate(
      async (way, path) => {
        const {html} = await (await fetch(path)).json();
        const sanitise = globalThis.ways[way];
        // The first body of a page compiles; a second one is what a reader who goes on meets.
        sanitise(html.slice(0, 1000));
        const start = performance.now();
        const made = sanitise(html);
        const time = performance.now() - start;
        if (!made.textContent.includes('Hồ sơ cần có')) throw new Error('The text is gone.');
        return {time};
      },
      name,
      `/body/${size}`,
    );
  });
}

function describe(results) {
  const of = (name, size) => median(results[size][name].time);
  const rows = Object.entries(names).map(([name, label]) => [
    label,
    ...sizes.map(size => `${ms(of(name, size))} ± ${ms(spread(results[size][name].time) / 2)}`),
  ]);
  rows.push(['ratio', ...sizes.map(size => (of('ours', size) / of('bare', size)).toFixed(2))]);
  const worst = Math.max(...sizes.slice(1).map(size => of('ours', size) / of('bare', size)));
  return {
    markdown: `From the text of a body to elements that may stand in the page. Ours also makes tables scroll,
headings fit, pictures open large, links and frames safe, and styles harmless; bare DOMPurify gets
its own defaults and gives a fragment.

${table(['', ...sizes.map(size => `${size / 1000} kB`)], rows)}

${bar('the worst from 10 kB on, of bare DOMPurify', worst, 1.15)}

![Sanitising: time against size](benchmarks/sanitising.svg)`,
    plots: {
      'sanitising.svg': plot({
        title: 'An article made safe',
        x: 'bytes of HTML',
        y: 'milliseconds',
        series: Object.entries(names).map(([name, label]) => ({
          name: label,
          points: sizes.map(size => [size, of(name, size)]),
        })),
      }),
    },
  };
}
