import {setTimeout} from 'node:timers/promises';
import {bundle} from '../lib/bundle.mjs';
import {inFreshPage} from '../lib/browser.mjs';
import {portal, picture} from '../lib/content.mjs';
import {onPages} from '../lib/contest.mjs';
import {embeddedFiles, integrityOf} from '../lib/embedded.mjs';
import {median, sideBySide, spread} from '../lib/figures.mjs';
import {slowLine} from '../lib/slow-line.mjs';
import {bar, ms, noMore, table} from '../lib/markdown.mjs';

const names = {
  tag: 'portal-widgets, the plain script tag',
  snippet: 'portal-widgets, data asked for in the head',
  hand: 'by hand: one script, five fetches, innerHTML',
  together: "put together: Shoelace's rating, SGDS cards, fetches",
  react: 'React with MUI',
};
/** A phone of some years ago on a slow mobile line. */
const slow = {latency: 150, down: 1.6e6 / 8, up: 750e3 / 8};
const cpuRate = 4;
/** A page for which the line brought nothing for so long has all, in ms. */
const quiet = 500;

// The same for all: what a person waits for is that all five show their data.
const watch = `window.done = new Promise(resolve => {
  const left = new Set(['news', 'article', 'visits', 'rating', 'services']);
  window.shown = name => {
    left.delete(name);
    if (left.size === 0) requestAnimationFrame(() => resolve(performance.now()));
  };
});
window.tasks = [];
window.shift = 0;
new PerformanceObserver(list => tasks.push(...list.getEntries().map(({duration}) => duration)))
  .observe({type: 'longtask', buffered: true});
new PerformanceObserver(list => {
  for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shift += value;
}).observe({type: 'layout-shift', buffered: true});
addEventListener('portal-load', ({topic}) => shown(topic));`;

const style = `body{margin:0;font:16px/1.5 sans-serif;max-width:60em;margin:0 auto}ul{list-style:none;margin:0;padding:0}img{max-width:100%;height:auto}.item{display:flex;gap:1em;padding:.8em 0;border-bottom:1px solid #ccc}.place{min-height:12em}.long{min-height:100vh}portal-news-list,portal-visit-counter,portal-rating-stars,portal-service-links{display:block;min-height:12em}portal-article-view{display:block;min-height:100vh}`;
const widgets = `<portal-service-links heading="Dịch vụ"></portal-service-links>
<portal-visit-counter heading="Lượt truy cập"></portal-visit-counter>
<portal-rating-stars heading="Đánh giá" subject="trang"></portal-rating-stars>
<portal-news-list heading="Tin tức" limit="5"></portal-news-list>
<portal-article-view article-id="tin-1"></portal-article-view>`;
const places = `<div id="services" class="place"></div><div id="visits" class="place"></div><div id="rating" class="place"></div><div id="news" class="place"></div><div id="article" class="long"></div>`;
const asked = [
  '/api/service-links',
  '/api/visits',
  '/api/ratings/trang',
  '/api/news?limit=5&page=1',
  '/api/news/tin-1',
];

export const title = 'A page with all five widgets, on a slow phone';

export async function run({rounds, tell}) {
  const main = integrityOf('portal-widgets.js');
  const reading = integrityOf('article-view/reading.js');
  const tag = priority =>
    `<script async ${priority}src="/embed/portal-widgets.js" integrity="${main}" crossorigin="anonymous" data-portal-endpoint="/api"></script>`;
  const preloads = asked
    .map(path => `<link rel="preload" as="fetch" crossorigin href="${path}">`)
    .join('');
  const preloadReading = `<link rel="preload" as="script" href="/embed/article-view/reading.js" integrity="${reading}" crossorigin="anonymous" fetchpriority="low">`;
  const page = (head, body) =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title><script>${watch}</script><style>${style}</style>${head}</head><body>${body}</body></html>`;
  const files = {
    '/picture.svg': picture,
    ...Object.fromEntries(embeddedFiles().map(([name, text]) => [`/embed/${name}`, text])),
    ...Object.fromEntries(Object.entries(portal).map(([path, answer]) => [`/api/${path}`, answer])),
    '/tag.html': page(tag(''), widgets),
    '/snippet.html': page(tag('fetchpriority="high" ') + preloads + preloadReading, widgets),
  };
  for (const name of ['hand', 'together', 'react']) {
    files[`/${name}.js`] = await bundle(`pages/journey/${name}.js`);
    files[`/${name}.html`] = page(`<script async src="/${name}.js"></script>`, places);
  }
  return onPages(files, async (browser, origin) =>
    describe(
      await sideBySide(
        Object.fromEntries(
          Object.keys(names).map(name => [name, () => measure(browser, origin, name)]),
        ),
        rounds,
        tell,
      ),
    ),
  );
}

async function measure(browser, origin, name) {
  const line = await slowLine(origin, slow);
  try {
    return await inFreshPage(browser, async (page, session) => {
      await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
      await page.goto(`${line.origin}/${name}.html`, {waitUntil: 'domcontentloaded'});
      const time = await page.evaluate('done');
      // What comes after the last answer counts too: a visit that is told, a picture.
      for (let before = -1; before < line.brought(); await setTimeout(quiet))
        before = line.brought();
      const {longest, shift, requests} = await page.evaluate(
        `({longest: Math.max(0, ...tasks), shift,
          requests: 1 + performance.getEntriesByType('resource').length})`,
      );
      return {time, bytes: line.brought(), requests, longest, shift};
    });
  } finally {
    await line.stop();
  }
}

function describe(results) {
  const of = (name, key) => median(results[name][key]);
  const rows = Object.entries(names).map(([name, label]) => [
    label,
    `${ms(of(name, 'time'))} ± ${ms(spread(results[name].time) / 2)}`,
    (of(name, 'time') / of('hand', 'time')).toFixed(2),
    `${(of(name, 'bytes') / 1000).toFixed(1)} kB`,
    of(name, 'requests'),
    of(name, 'shift').toFixed(2),
    ms(of(name, 'longest')),
  ]);
  return {
    markdown: `CPU ${cpuRate} times slower, ${slow.latency} ms to the server and back, 1.6 Mbit/s, nothing in the cache; answers
compressed with brotli. From the beginning of the navigation until all five show their data; medians
± half the distance between the quartiles.

${table(['', 'all shown', 'of by hand', 'on the wire', 'requests', 'CLS', 'longest task'], rows)}

${bar('data asked for in the head, of the page by hand', of('snippet', 'time') / of('hand', 'time'), 1)}
${bar('the plain script tag, of the page by hand', of('tag', 'time') / of('hand', 'time'), 1.4)}
${bar('the plain script tag, of React with MUI', of('tag', 'time') / of('react', 'time'), 0.8)}
${noMore('longest task, in ms', of('tag', 'longest'), of('hand', 'longest'))}
${bar('CLS', Math.max(of('tag', 'shift'), of('snippet', 'shift')), 0)}`,
  };
}
