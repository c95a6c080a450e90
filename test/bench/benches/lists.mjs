import {inFreshPage} from '../lib/browser.mjs';
import {news, picture} from '../lib/content.mjs';
import {bySize, onPages, pagesOf} from '../lib/contest.mjs';
import {median, spread} from '../lib/figures.mjs';
import {bar, ms, table} from '../lib/markdown.mjs';
import {plot} from '../lib/plot.mjs';

const names = {
  ours: 'portal-news-list',
  hand: 'innerHTML by hand',
  lit: 'Lit alone',
  preact: 'Preact',
  react: 'React',
  sgds: 'SGDS cards',
};
const sizes = [10, 100, 1000, 10_000];
const style = `<style>body{margin:0;font:16px sans-serif}ul{list-style:none;margin:0;padding:0}.item{display:flex;gap:1em;padding:.8em 0;border-bottom:1px solid #ccc}.item img{object-fit:cover}h3,p{margin:0 0 .3em}</style>`;

export const title = 'Lists';

export async function run({rounds, tell}) {
  const all = Object.keys(names);
  const files = {'/picture.svg': picture, ...(await pagesOf('lists', all, style))};
  for (const size of sizes) {
    const answer = news(size);
    files[`/first/${size}/news`] = answer;
    files[`/second/${size}/news`] = {...answer, items: answer.items.toReversed()};
  }
  return onPages(files, async (browser, origin) =>
    describe(
      await bySize(
        sizes,
        all,
        (name, size) => measure(browser, origin, name, size),
        size => (size > 1000 ? Math.ceil(rounds / 3) : rounds),
        tell,
      ),
      await scrolling(browser, origin),
    ),
  );
}

function measure(browser, origin, name, size) {
  return inFreshPage(browser, async page => {
    await page.goto(`${origin}/${name}.html`);
    return page.evaluate(async count => {
      const time = async address => {
        const start = performance.now();
        const passed = () => {
          document.body.getBoundingClientRect();
          return performance.now() - start;
        };
        await globalThis.show(address);
        const first = passed();
        await globalThis.complete?.(count);
        return {first, whole: passed()};
      };
      // Compressing is the server's work and not measured.
      await Promise.all([fetch(`/first/${count}/news`), fetch(`/second/${count}/news`)]);
      const {first, whole} = await time(`/first/${count}/news`);
      const {whole: changed} = await time(`/second/${count}/news`);
      return {first, whole, changed};
    }, size);
  });
}

/** From the top to the end of the longest list, as a person with a wheel does. */
function scrolling(browser, origin) {
  return inFreshPage(browser, async page => {
    await page.goto(`${origin}/ours.html`);
    const count = sizes.at(-1);
    await page.evaluate(
      async (address, whole) => {
        await globalThis.show(address);
        await globalThis.complete(whole);
      },
      `/first/${count}/news`,
      count,
    );
    return page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let index = 0; index < 30; index += 1) await frame();
      const tasks = [];
      new PerformanceObserver(list => tasks.push(...list.getEntries())).observe({type: 'longtask'});
      const end = document.documentElement.scrollHeight;
      for (let index = 0; index <= 200; index += 1) {
        scrollTo(0, (end / 200) * index);
        await frame();
      }
      globalThis.gc();
      return {
        longest: Math.max(0, ...tasks.map(({duration}) => duration)),
        memory: performance.memory.usedJSHeapSize,
      };
    });
  });
}

function describe(results, {longest, memory}) {
  const rows = kind =>
    Object.entries(names).map(([name, label]) => [
      label,
      ...sizes.map(size => {
        const figures = results[size][name][kind];
        return `${ms(median(figures))} ± ${ms(spread(figures) / 2)}`;
      }),
    ]);
  const of = (name, size) => median(results[size][name].first);
  const head = ['', ...sizes.map(size => `${size.toLocaleString('en')} items`)];
  return {
    markdown: `From the request to the laid out page, the answer from this machine; medians ± half the
distance between the quartiles.

First render. Of more than 50 items, portal-news-list draws the first 50 at once and the others when
the page has time; what follows in it is not laid out before it is near the window:

${table(head, rows('first'))}

Until all items are in the page:

${table(head, rows('whole'))}

Another answer with as many items in another order:

${table(head, rows('changed'))}

${bar('1,000 items, first render, of innerHTML by hand', of('ours', 1000) / of('hand', 1000), 0.45)}
- 10,000 items scrolled from top to end: longest task ${ms(longest)} (0 means none over 50 ms), ${Math.round(memory / 1e6)} MB of heap afterwards.

![Lists: time against number of items](benchmarks/lists.svg)`,
    plots: {
      'lists.svg': plot({
        title: 'A list from request to first layout',
        x: 'items',
        y: 'milliseconds',
        series: Object.entries(names).map(([name, label]) => ({
          name: label,
          points: sizes.map(size => [size, of(name, size)]),
        })),
      }),
    },
  };
}
