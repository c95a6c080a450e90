import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {demoBehind, type DemoBehind} from '../faults/demo-behind.js';
import {barriers, sideways} from '../helpers/barriers.js';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

let demo: DemoBehind;
let browser: Browser;
before(async () => {
  demo = await demoBehind();
  browser = await openBrowser('chromium');
});
after(async () => {
  await browser.close();
  await demo.stop();
});

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${demo.address}configurator.html${hash}`);
  await page.waitForSelector('#settings', drawn);
}

/** The kinds of question a page asks the demo's endpoint when its code is pasted into an empty one. */
async function askedBy(code: string, wait: string): Promise<string[]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><meta charset="utf-8"><title>Trang</title>${code}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const before = demo.asked.length;
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForSelector(wait, drawn);
  await page.close();
  server.close();
  return demo.asked
    .slice(before)
    .filter(each => each.startsWith('GET') && !each.includes('/media/'));
}

for (const [widget, more, part] of [
  ['news-list', 'limit=3&page=2&category=thong-bao&query=xã & phường', 'base'],
  ['article-view', 'article-id=lich-tiem-chung-thang-12', 'title'],
  ['visit-counter', 'layout=chart', 'value'],
  ['rating-stars', 'subject=/tin?so=1&scale=stars', 'summary'],
  ['service-links', 'group=dich-vu-cong', 'link'],
  ['news-list', 'source=feed&endpoint=/api/dat-do/news.rss&limit=2', 'item'],
] as const) {
  test(`what a ${widget} asks first is asked in the head, and once (${more})`, async () => {
    const page = await browser.newPage();
    const given = new URLSearchParams({widget});
    for (const pair of more.split(/&(?=[\w-]+=)/)) {
      const [name = '', ...value] = pair.split('=');
      const text = value.join('=');
      given.set(name, name === 'endpoint' ? new URL(text, demo.address).href : text);
    }
    await open(page, `#${given}`);
    const code = await page.$eval('#pieces code[id]', ({textContent}) => textContent);
    await page.close();
    const preload = /<link rel="preload" as="fetch" crossorigin href="([^"]*)"/.exec(code)?.[1];
    assert.ok(preload, code);
    const asked = await askedBy(code, `portal-${widget} >>> [part~=${part}]`);
    const {pathname, search} = new URL(preload.replaceAll('&amp;', '&'));
    assert.deepEqual(asked, [`GET ${pathname}${search}`]);
  });
}

test('for editors that strip tags, the two pieces make the widget', async () => {
  const page = await browser.newPage();
  await open(page, '#widget=news-list&kind=editor&limit=2&searchable=&source-x=1');
  const pieces = await page.$$eval('#pieces code[id]', all => all.map(each => each.textContent));
  assert.equal(pieces.length, 2);
  assert.doesNotMatch(pieces[1]!, /<portal-/);
  await page.close();
  await askedBy(pieces.join('\n'), 'portal-news-list >>> input[type=search]');
});

test('the contrast of what is chosen is told as it is chosen', async () => {
  const page = await browser.newPage();
  await open(page);
  await page.waitForFunction(() =>
    document.querySelector('#contrast-summary')!.textContent.includes('AA'),
  );
  await page.$eval('#look details', details => details.setAttribute('open', ''));
  const told = async (value: string, said: string) => {
    await page.$eval('#portal-color-link', field => (field as HTMLInputElement).select());
    await page.type('#portal-color-link', value);
    await page.waitForFunction(
      words => document.querySelector('#portal-color-link-ratio')!.textContent.includes(words),
      {},
      said,
    );
  };
  // #767676 is the lightest grey with 4.5 on white; #777777 falls just short.
  await told('#767676', 'trên nền widget 4,5 : 1');
  await told('#777777', 'trên nền widget 4,4 : 1');
  const summary = await page.$eval('#contrast-summary', ({textContent}) => textContent);
  assert.match(summary, /link trên nền widget 4,4 : 1, cần 4,5/);
  // The same colour on a dark page, a theme's own, a value that is none.
  await page.click('[name=ground][value=dark]');
  await page.waitForFunction(
    () => !document.querySelector('#portal-color-link-ratio')!.textContent.includes('4,4 : 1'),
  );
  await told('url(//x.example)', 'không dùng được');
  assert.doesNotMatch(
    await page.$eval('#pieces code[id]', ({textContent}) => textContent),
    /x\.example/,
  );
  await page.close();
});

test('everything can be reached and done by keyboard', async () => {
  const page = await browser.newPage();
  await open(page);
  await page.waitForFunction(
    () =>
      document
        .querySelector<HTMLIFrameElement>('#preview')!
        .contentDocument?.querySelector('portal-news-list')
        ?.shadowRoot?.querySelector('[part~=item]'),
    {polling: 100},
  );
  const focused = () =>
    page.evaluate(() => {
      const {id, name, type} = document.activeElement as HTMLInputElement;
      return id || name || type;
    });
  const tabTo = async (wanted: string) => {
    for (let n = 0; n < 120; n++) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${wanted}`);
  };
  await tabTo('widget');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.hash.includes('widget=article-view'));
  assert.equal(await focused(), 'widget', 'the focus stays where it was');
  await page.keyboard.press('ArrowUp');
  await tabTo('attribute-limit');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => location.hash.includes('limit=6'));
  await tabTo('width');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('#preview')!.offsetWidth === 320,
  );
  await tabTo('kind');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelectorAll('#pieces code[id]').length === 2);
  await tabTo('button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#status')!.textContent !== '');
  await page.close();
});

const pages = [
  'configurator.html',
  'configurator.html?lang=en#widget=rating-stars&--portal-color-link=%23ddd',
  'configurator.html#widget=news-list&endpoint=https://xa.example.vn/api',
  'widgets/',
  'widgets/news-list.html',
  'widgets/article-view.html',
  'widgets/service-links.html',
  'widgets/visit-counter.html',
  'widgets/rating-stars.html?lang=en',
];

for (const path of pages) {
  test(`${path} is accessible and fits, from 220 to 1280 px, in light and dark`, async () => {
    const page = await browser.newPage();
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width: 1280, height: 900});
      await page.goto('about:blank');
      await page.goto(`${demo.address}${path}`);
      await page.waitForFunction(
        () => customElements.get('portal-news-list') ?? document.querySelector('#preview'),
      );
      await page.waitForNetworkIdle();
      for (const width of [220, 320, 768, 1280]) {
        await page.setViewport({width, height: 900});
        assert.equal(await sideways(page), 0, `${width} px`);
      }
      // The page of a widget shows many of it, which a real page has once.
      const rules = {'landmark-unique': {enabled: !path.startsWith('widgets/')}};
      assert.deepEqual(await barriers(page, rules), [], scheme);
    }
    await page.close();
  });
}
