import assert from 'node:assert/strict';
import {after, before, beforeEach, test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {demoBehind, type DemoBehind} from '../faults/demo-behind.js';
import {openBrowser} from '../helpers/open-browser.mjs';

let demo: DemoBehind;
before(async () => (demo = await demoBehind()));
after(() => demo.stop());
beforeEach(() => demo.become('answer'));

async function open(t: TestContext, query = ''): Promise<Page> {
  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  t.after(() => assert.deepEqual(errors, []));
  await page.goto(`${demo.address}endpoint.html${query}`, {waitUntil: 'domcontentloaded'});
  return page;
}

async function read<T>(path: string): Promise<T> {
  return (await (await fetch(`${demo.address}api/${path}`)).json()) as T;
}

/** Waits until a section says so, in the language that is shown. */
function says(page: Page, section: string, words: string): Promise<unknown> {
  return page.waitForFunction(
    (selector, wanted) => document.querySelector<HTMLElement>(selector)!.innerText.includes(wanted),
    {polling: 50},
    section,
    words,
  );
}

test('the endpoint’s page shows what the endpoint says, for the site that is chosen', async t => {
  const voted = await fetch(
    `${demo.address}api/dat-do/ratings/${encodeURIComponent('/?article=khai-sinh-truc-tuyen')}`,
    {method: 'PUT', body: JSON.stringify({stars: 4, voter: 'voter-token-1'})},
  );
  assert.equal(voted.status, 200);
  const page = await open(t);
  await says(page, '#health', 'sẵn sàng');
  const {total} = await read<{total: number}>('dat-do/news?limit=1');
  await says(page, '#holdings', `Bài viết\n${total}`);

  await says(page, '#ratings', 'Đăng ký khai sinh trực tuyến');
  const row = await page.$eval('#ratings tbody tr', ({innerText}) => innerText);
  assert.match(row, /\t1\t4,0 \/ 5/);

  const {daily} = await read<{daily: {count: number}[]}>('dat-do/visits');
  await page.waitForSelector('#visits tbody tr');
  const days = await page.$$eval('#visits td [lang=en]', cells =>
    cells.map(({textContent}) => Number(textContent.replaceAll(',', ''))),
  );
  assert.deepEqual(days, daily.map(({count}) => count).reverse());

  const {paths} = await read<{paths: Record<string, object>}>('openapi.json');
  await page.waitForSelector('.operation');
  const shown = await page.$$eval('.operation summary', all =>
    all.map(
      summary =>
        summary.querySelector('b')!.textContent + summary.querySelector('code')!.textContent,
    ),
  );
  assert.deepEqual(
    shown,
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()}/api${path}`),
    ),
  );
  // Every model that is named can be gone to.
  const missing = await page.$$eval('#api a[href^="#"]', links =>
    links.map(link => link.hash.slice(1)).filter(id => !document.getElementById(id)),
  );
  assert.deepEqual(missing, []);

  await page.select('#site', 'an-binh');
  await says(page, '#ratings', 'Chưa có bài nào được bình chọn.');
  await says(page, '#visits', 'Chưa có lượt truy cập nào');
  assert.match(page.url(), /[?&]site=an-binh/);
  await page.reload();
  await says(page, '#categories', 'Đô thị văn minh');
});

test('an endpoint that is away, slow or back again is told in words', async t => {
  demo.become('refuse');
  const page = await open(t, '?lang=en');
  await says(page, '#health dl', 'cannot reach its database');
  await says(page, '#api', 'Try again');
  demo.become('reset');
  await page.locator('#api .state button').click();
  await says(page, '#api', 'The endpoint cannot be reached.');
  demo.become('hold');
  await page.locator('#health .state button').click();
  await says(page, '#health', 'still waiting');
  demo.become('answer');
  const {total} = await read<{total: number}>('dat-do/news?limit=1');
  await says(page, '#holdings', `Articles\n${total}`);
  await says(page, '#categories', 'Thông báo');
  await page.locator('#api .state button').click();
  await page.waitForSelector('.operation');
});
