import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {barriers, sideways} from '../helpers/barriers.js';
import {startDemo, type Demo} from '../helpers/demo.js';
import {openBrowser} from '../helpers/open-browser.mjs';

interface Shift extends PerformanceEntry {
  readonly value: number;
}
declare global {
  interface Window {
    seen: {shifted: number; violations: string[]};
  }
}

/** The pages with the header that all share; the others are frames of theirs. */
const pages = readdirSync('demo', {recursive: true, encoding: 'utf8'})
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.html') && !/(^|\/)(endpoint|hosts|node_modules)\//.test(path))
  .filter(path => readFileSync(`demo/${path}`, 'utf8').includes('class="site-header"'))
  .map(path => path.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** What a page does on purpose: a widget whose endpoint is not there says so. */
const meant: readonly (readonly [page: RegExp, what: RegExp])[] = [
  [/^theming\.html/, /\/api\/khong-co\//],
  [/^widgets\/./, /demo-(failed|stale)/],
];

let demo: Demo;
before(async () => (demo = await startDemo()));
after(() => demo.stop());

interface Opened {
  readonly page: Page;
  /** What the console, the policy and the network have to say against the page. */
  readonly complaints: () => Promise<string[]>;
}

async function open(
  browser: Browser,
  path: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', message => {
    const text = `${message.text()} ${message.location().url ?? ''}`;
    const expected = meant.some(([of, what]) => of.test(path) && what.test(text));
    if (['error', 'warn'].includes(message.type()) && !expected) heard.push(text);
  });
  page.on('pageerror', error => heard.push(String(error)));
  page.on('request', request => {
    const {origin, protocol} = new URL(request.url());
    if (protocol !== 'data:' && `${origin}/` !== demo.address) heard.push(`asks ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    window.seen = {shifted: 0, violations: []};
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      window.seen.violations.push(`${violatedDirective}: ${blockedURI}`);
    });
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as Shift[]) window.seen.shifted += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await prepare(page);
  await page.goto(demo.address + path, {waitUntil: 'networkidle0', timeout: 60_000});
  return {
    page,
    complaints: async () => {
      const {violations} = await page.evaluate(() => window.seen);
      return [...heard, ...violations];
    },
  };
}

/** The page of a widget shows many of it, which a real page has once. */
const barriersOf = (page: Page) =>
  barriers(page, {
    'landmark-unique': {enabled: !new URL(page.url()).pathname.startsWith('/widgets/')},
  });

/** What is wrong with pictures: no alternative text, no size of its own, far larger than shown. */
const pictures = (page: Page) =>
  page.$$eval('img, >>> img', images =>
    [...new Set(images)].flatMap(image => {
      const {src, naturalWidth, clientWidth} = image;
      const drawn = /\.svg(\?|$)/.test(src) || src.startsWith('data:');
      const own = image.getRootNode() === document;
      return [
        ...(image.hasAttribute('alt') ? [] : [`no alt: ${src}`]),
        ...(!own || (image.getAttribute('width') && image.getAttribute('height'))
          ? []
          : [`no size: ${src}`]),
        ...(drawn || clientWidth === 0 || naturalWidth <= clientWidth * 2.5
          ? []
          : [`${naturalWidth} px wide, shown at ${clientWidth}: ${src}`]),
      ];
    }),
  );

const cases = [...pages, '?article=lanh-dao-xa-kiem-tra-duong-lien-ap'];

for (const path of cases) {
  test(`/${path}: at 320, 768 and 1280, light and dark (chromium)`, async t => {
    const browser = await openBrowser('chromium');
    t.after(() => browser.close());
    for (const width of [320, 768, 1280]) {
      for (const scheme of ['light', 'dark']) {
        const {page, complaints} = await open(browser, path, async page => {
          await page.setViewport({width, height: 900});
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        });
        const where = `${width} px, ${scheme}`;
        assert.deepEqual(await complaints(), [], where);
        const shifted = await page.evaluate(() => window.seen.shifted);
        assert.equal(shifted.toFixed(2), '0.00', `moves at ${where}`);
        assert.equal(await sideways(page), 0, `wider than ${where}`);
        assert.deepEqual(await pictures(page), [], where);
        assert.deepEqual(await barriersOf(page), [], where);
        await page.browserContext().close();
      }
    }
  });
}

for (const path of pages) {
  test(`/${path}: in English, and without JavaScript (chromium)`, async t => {
    const browser = await openBrowser('chromium');
    t.after(() => browser.close());
    const english = await open(browser, `${path}?lang=en`, page =>
      page.setViewport({width: 1280, height: 900}),
    );
    const {page} = english;
    assert.deepEqual(await english.complaints(), []);
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      wanted: document.documentElement.dataset.titleEn,
      viewport: document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    }));
    assert.equal(head.lang, 'en');
    assert.equal(head.title, head.wanted);
    assert.equal(head.viewport, 'width=device-width, initial-scale=1');
    assert.ok(head.description.length > 20);
    const both = await page.$$eval(
      '[lang=vi] + [lang=en]',
      all =>
        all.filter(one => (one.previousElementSibling as HTMLElement).offsetParent !== null).length,
    );
    assert.equal(both, 0, 'Vietnamese stands beside English');
    assert.equal((await page.evaluate(() => window.seen.shifted)).toFixed(2), '0.00');
    assert.deepEqual(await barriersOf(page), []);

    const {page: plain} = await open(browser, path, async page => {
      await page.setViewport({width: 1280, height: 900});
      await page.setJavaScriptEnabled(false);
    });
    const seen = await plain.evaluate(() => ({
      lang: document.documentElement.lang,
      heading: document.querySelector('h1')!.innerText,
      main: document.querySelector('main')!.innerText,
      links: document.querySelectorAll('.site-nav a[href]').length,
      english: [...document.querySelectorAll<HTMLElement>('[lang=vi] + [lang=en]')].filter(
        ({offsetParent}) => offsetParent !== null,
      ).length,
      choosers: document.querySelector<HTMLElement>('.site-choices')!.offsetParent !== null,
    }));
    assert.equal(seen.lang, 'vi');
    assert.ok(seen.heading.length > 3);
    // The overview of widgets is words alone, and lacks nothing.
    if (path !== 'widgets/') assert.match(seen.main, /JavaScript/);
    assert.ok(seen.links >= 6);
    assert.equal(seen.english, 0);
    assert.equal(seen.choosers, false, 'choosers that choose nothing');
  });
}

test('all pages have one navigation, and it has all of them', async () => {
  const navigations = await Promise.all(
    pages.map(async path => {
      const html = await (await fetch(demo.address + path)).text();
      const [navigation = ''] = /<nav class="site-nav"[^]*?<\/nav>/.exec(html) ?? [];
      const current = /href="([^"]*)"\s+aria-current="page"/.exec(navigation)?.[1];
      assert.ok(current && `/${path}`.startsWith(current), `/${path} is not marked`);
      return navigation.replace('aria-current="page"', '').replace(/\s+/g, '');
    }),
  );
  assert.equal(new Set(navigations).size, 1);
  for (const path of pages.filter(path => !/\/./.test(path))) {
    assert.ok(navigations[0]!.includes(`href="/${path}"`), `/${path} is in no navigation`);
  }
});

test('every page stands in Firefox too', async t => {
  const browser = await openBrowser('firefox');
  t.after(() => browser.close());
  for (const path of cases) {
    const {page, complaints} = await open(browser, path, page =>
      page.setViewport({width: 768, height: 900}),
    );
    assert.deepEqual(await complaints(), [], path);
    assert.equal(await sideways(page), 0, path);
    assert.deepEqual(await barriersOf(page), [], path);
    await page.browserContext().close();
  }
});
