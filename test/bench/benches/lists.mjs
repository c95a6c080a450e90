import {bundle} from '../lib/bundle.mjs';
import {inFreshPage, measuringBrowser} from '../lib/browser.mjs';
import {news, picture} from '../lib/content.mjs';
import {median, sideBySide, spread} from '../lib/figures.mjs';
import {bar, ms, table} from '../lib/markdown.mjs';
import {embedded} from '../lib/embedded.mjs';
import {plot} from '../lib/plot.mjs';
import {serve} from '../lib/serve.mjs';

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
  const files = {'/picture.svg': picture, '/portal-widgets.js': embedded('portal-widgets.js')};
  for (const name of Object.keys(names)) {
    files[`/${name}.js`] = await bundle(`pages/lists/${name}.js`);
    files[`/${name}.html`] =
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title>${style}<body>${
        name === 'ours' ? '<script src="/portal-widgets.js"></script>' : ''
      }<script src="/${name}.js"></script>`;
  }
  for (const size of sizes) {
    const all = news(size);
    files[`/first/${size}/news`] = all;
    files[`/second/${size}/news`] = {...all, items: all.items.toReversed()};
  }
  const server = await serve(files);
  const browser = await measuringBrowser();
  try {
    const results = {};
    for (const size of sizes) {
      const contenders = Object.fromEntries(
        Object.keys(names).map(name => [name, () => measure(browser, server.origin, name, size)]),
      );
      const some = size > 1000 ? Math.ceil(rounds / 3) : rounds;
      results[size] = await sideBySide(contenders, some, text => tell(`${size} ${text}`));
    }
    return describe(results, await scrolling(browser, server.origin));
  } finally {
    await browser.close();
    await server.stop();
  }
}

function measure(browser, origin, name, size) {
  return inFreshPage(browser, async page => {
    await page.goto(`${origin}/${name}.html`);
    return page.evaluate(async count => {
      const time = async address => {
        const start = performance.now();
        await globalThis.show(address);
        document.body.getBoundingClientRect();
        return performance.now() - start;
      };
      // Compressing is the server's work and not measured.
      await Promise.all([fetch(`/first/${count}/news`), fetch(`/second/${count}/news`)]);
      const first = await time(`/first/${count}/news`);
      const changed = await time(`/second/${count}/news`);
      return {first, changed};
    }, size);
  });
}

/** From the top to the end of the longest list, as a person with a wheel does. */
function scrolling(browser, origin) {
  return inFreshPage(browser, async page => {
    await page.goto(`${origin}/ours.html`);
    const count = sizes.at(-1);
    await page.evaluate(address => globalThis.show(address), `/first/${count}/news`);
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

First render:

${table(head, rows('first'))}

Another answer with as many items in another order:

${table(head, rows('changed'))}

${bar('1,000 items, first render, of innerHTML by hand', of('ours', 1000) / of('hand', 1000), 0.45)}
- 10,000 items scrolled from top to end: longest task ${ms(longest)} (0 means none over 50 ms), ${Math.round(memory / 1e6)} MB of heap afterwards.

![Lists: time against number of items](benchmarks/lists.svg)`,
    plots: {
      'lists.svg': plot({
        title: 'A list from request to layout',
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
