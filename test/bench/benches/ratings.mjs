import {inFreshPage} from '../lib/browser.mjs';
import {bySize, onPages, pagesOf} from '../lib/contest.mjs';
import {median, spread} from '../lib/figures.mjs';
import {bar, ms, table} from '../lib/markdown.mjs';
import {plot} from '../lib/plot.mjs';

const names = {
  ours: 'portal-rating-stars',
  shoelace: 'Shoelace',
  webawesome: 'Web Awesome',
  ui5: 'UI5',
  mui: 'MUI',
  hand: 'an element written by hand',
};
const sizes = [1, 100, 1000];

export const title = 'Ratings';

export async function run({rounds, tell}) {
  const all = Object.keys(names);
  return onPages(await pagesOf('ratings', all), async (browser, origin) =>
    describe(
      await bySize(
        sizes,
        all,
        (name, size) => measure(browser, origin, name, size),
        () => rounds,
        tell,
      ),
    ),
  );
}

async function measure(browser, origin, name, size) {
  const figures = {};
  for (const kind of ['shown', 'votable']) {
    figures[kind] = await inFreshPage(browser, async page => {
      await page.goto(`${origin}/${name}.html`);
      return page.evaluate(
        async (count, votable) => {
          const start = performance.now();
          await globalThis.show(count, votable);
          document.body.getBoundingClientRect();
          return performance.now() - start;
        },
        size,
        kind === 'votable',
      );
    });
  }
  return figures;
}

function describe(results) {
  const of = (name, size, kind) => median(results[size][name][kind]);
  const rows = kind =>
    Object.entries(names).map(([name, label]) => [
      label,
      ...sizes.map(
        size => `${ms(of(name, size, kind))} ± ${ms(spread(results[size][name][kind]) / 2)}`,
      ),
    ]);
  const head = ['', ...sizes.map(size => size.toLocaleString('en'))];
  const share = kind => of('ours', 1000, kind) / of('shoelace', 1000, kind);
  return {
    markdown: `From making the elements to the laid out page, the averages there already; medians ± half the
distance between the quartiles. Ours ask a source for each, check the answer, show the count and the
words beside the stars; the others draw stars.

Shown:

${table(head, rows('shown'))}

Votable:

${table(head, rows('votable'))}

${bar("1,000 shown, of Shoelace's", share('shown'), 0.25)}
${bar("1,000 votable, of Shoelace's", share('votable'), 0.5)}

![Ratings: time against number](benchmarks/ratings.svg)`,
    plots: {
      'ratings.svg': plot({
        title: 'Ratings that can be voted on, from making to layout',
        x: 'ratings',
        y: 'milliseconds',
        series: Object.entries(names).map(([name, label]) => ({
          name: label,
          points: sizes.map(size => [size, of(name, size, 'votable')]),
        })),
      }),
    },
  };
}
