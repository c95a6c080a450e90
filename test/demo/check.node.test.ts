import assert from 'node:assert/strict';
import {after, before, test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {makeGood} from '../check/good.js';
import {barriers} from '../helpers/barriers.js';
import {startDemo, type Demo} from '../helpers/demo.js';
import {openBrowser} from '../helpers/open-browser.mjs';
import {startServer, type TestServer} from '../helpers/server.mjs';
import {TestEndpoint} from '../helpers/test-endpoint.js';

let demo: Demo;
let server: TestServer;

before(async () => {
  server = await startServer();
  demo = await startDemo();
});

after(async () => {
  await demo.stop();
  await server.stop();
});

async function good(): Promise<TestEndpoint> {
  const api = new TestEndpoint(server.origin);
  await api.program();
  await makeGood(api);
  return api;
}

/** The page, as somebody opens it; whatever goes wrong in it, or is asked of others, is kept. */
async function open(t: TestContext, search = '') {
  const browser = await openBrowser();
  t.after(() => browser.close());
  await browser.defaultBrowserContext().setPermission(
    new URL(demo.address).origin,
    ...['clipboard-read', 'clipboard-write'].map(name => ({
      permission: {name},
      state: 'granted' as const,
    })),
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  const others: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('dialog', dialog => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(demo.address) && url.startsWith('http')) others.push(url);
  });
  await page.goto(`${demo.address}check.html${search}`);
  await page.waitForSelector('html[data-scheme]');
  return {page, errors, others};
}

const ended = (page: Page) =>
  page.waitForFunction(() => /xong|done/.test(document.querySelector('#progress')!.textContent));

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, all => all.map(each => (each as HTMLElement).innerText));

async function accessible(page: Page): Promise<void> {
  assert.deepEqual(await barriers(page), []);
}

test('an address is typed, checked by keyboard, read and copied', async t => {
  const api = await good();
  const {page, errors} = await open(t);
  await page.focus('#endpoint');
  await page.keyboard.type(api.url);
  await page.keyboard.press('Enter');
  await ended(page);
  assert.deepEqual(await texts(page, '#summary'), ['Mọi thứ địa chỉ này cung cấp đều dùng được.']);
  const lines = await texts(page, '#findings > li');
  assert.equal(lines.length, 9);
  assert.match(lines[0]!, /dùng được\s+Danh sách tin\s+Nhận được 5 trong 7 tin\./);
  assert.ok(new URL(page.url()).searchParams.get('endpoint') === api.url);

  // From the field by Tab to the button that copies.
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.id === 'copy')) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('#progress')!.textContent.includes('sao chép'),
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Kiểm tra http/);
  assert.match(copied, /✓ Danh sách tin \(dùng được\): Nhận được 5 trong 7 tin\./);

  await page.select('select[data-choice=lang]', 'en');
  assert.deepEqual(await texts(page, '#summary'), ['All that this endpoint offers works.']);
  await accessible(page);
  assert.deepEqual(errors, []);
  await api.close();
});

test('says what is wrong, where, and what to do; icons and words tell it, not colour alone', async t => {
  const api = await good();
  await api.get('/visits', {json: {total: 'nhiều'}});
  await api.get('/service-links', {status: 403, json: {title: 'Cấm'}});
  await api.get('/categories', {status: 404, json: {title: 'Không có'}});
  await api.get('/ratings/*', {json: {}, headers: {'access-control-allow-origin': null}});
  const {page, errors} = await open(t, `?endpoint=${encodeURIComponent(api.url)}`);
  await page.click('#start');
  await ended(page);
  const lines = (await texts(page, '#findings > li')).join('\n');
  assert.match(lines, /sai\s+Lượt truy cập\s[^]*\$\.total: cần số; nhận được "nhiều"/);
  assert.match(lines, /sai\s+Liên kết dịch vụ\s[^]*không cho khách xem \(mã 403\)/);
  assert.match(lines, /không có\s+Chuyên mục\s[^]*mã 404/);
  assert.match(lines, /sai\s+Đánh giá\s[^]*\(CORS\)[^]*Access-Control-Allow-Origin/);
  const signs = await page.$$eval('#findings .verdict', all =>
    all.map(each => getComputedStyle(each, '::before').content),
  );
  assert.ok(
    signs.every(sign => /[✓✗–·]/.test(sign)),
    signs.join(),
  );
  await accessible(page);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
  await accessible(page);
  assert.deepEqual(errors, []);
  await api.close();
});

test('asks nothing of another host before the button is pressed', async t => {
  const api = await good();
  const {page, others} = await open(
    t,
    `?endpoint=${encodeURIComponent(api.url)}&source=json&source-path=tin%3Ftrang%3D%7Bpage%7D`,
  );
  assert.equal(await page.$eval('#endpoint', input => (input as HTMLInputElement).value), api.url);
  assert.equal(await page.$eval('#source', input => (input as HTMLSelectElement).value), 'json');
  assert.equal(
    await page.$eval('#options', input => (input as HTMLTextAreaElement).value),
    'source-path="tin?trang={page}"',
  );
  assert.deepEqual(others, []);
  assert.deepEqual(await api.requests(), []);
  const stored = await page.evaluate(() => JSON.stringify(Object.keys(localStorage)));
  assert.ok(!/endpoint|answer/.test(stored), stored);
  await page.click('#start');
  await ended(page);
  assert.ok((await api.requests()).some(({url}) => url.startsWith('/tin?trang=1')));
  await api.close();
});

test('stays usable while an endpoint hangs, and can be stopped', async t => {
  const api = await good();
  await api.any({fault: 'hang'});
  const {page, errors} = await open(t, `?endpoint=${encodeURIComponent(api.url)}`);
  await page.click('#start');
  await page.waitForSelector('#stop:not([hidden])');
  await page.select('select[data-choice=lang]', 'en');
  await page.click('#stop');
  await ended(page);
  assert.deepEqual(await texts(page, '#summary'), ['The check was stopped before its end.']);
  assert.ok((await texts(page, '#findings > li')).every(text => text.includes('not asked')));
  assert.deepEqual(errors, []);
  await api.close();
});

test('tells in a sentence what is no address, and runs nothing of it', async t => {
  const hostile = [
    '',
    'khong phai dia chi',
    'javascript:alert(document.domain)',
    'data:text/html,<script>alert(1)</script>',
    'https://ai:matkhau@xa.example/api',
    '"><img src=x onerror=alert(1)>',
    '/api/<script>alert(1)</script>/"\'`',
  ];
  const {page, errors, others} = await open(
    t,
    `?endpoint=${encodeURIComponent(hostile[5]!)}&source=${encodeURIComponent('"><script>alert(1)</script>')}` +
      `&lang=${encodeURIComponent('"><img onerror=alert(1) src=x>')}&source-x=${encodeURIComponent('"<svg onload=alert(1)>')}`,
  );
  assert.equal(await page.$eval('#source', input => (input as HTMLSelectElement).value), 'rest');
  for (const text of hostile.slice(0, 6)) {
    await page.$eval('#endpoint', input => ((input as HTMLInputElement).value = ''));
    await page.focus('#endpoint');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#endpoint[aria-invalid=true]');
    const [said] = await texts(page, '#endpoint-error');
    assert.ok(said!.length > 20, `${text}: ${said}`);
    assert.ok(!said!.includes('matkhau'));
    await page.$eval('#endpoint', input => input.removeAttribute('aria-invalid'));
  }
  // What can be asked is asked, and only shown.
  await page.$eval('#endpoint', input => ((input as HTMLInputElement).value = ''));
  await page.focus('#endpoint');
  await page.keyboard.type(hostile[6]!);
  await page.keyboard.press('Enter');
  await ended(page);
  assert.equal(await page.$('main script, main img'), null);
  assert.deepEqual(others, []);
  assert.deepEqual(errors, []);
});

test('a hostile answer is only shown', async t => {
  const api = await good();
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await api.get('/news?page=1', {body: evil, headers: {'content-type': 'text/html'}});
  await api.get('/visits', {json: {total: evil}});
  const {page, errors} = await open(t, `?endpoint=${encodeURIComponent(api.url)}`);
  await page.click('#start');
  await ended(page);
  assert.ok((await texts(page, '#findings')).join().includes('onerror=alert(1)'));
  assert.equal(await page.$('main img, main script'), null);
  assert.deepEqual(errors, []);
  await api.close();
});

test('without JavaScript the page says how to check', async t => {
  const {page} = await open(t);
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const [said] = await texts(page, 'noscript');
  assert.match(said!, /portal-widgets check/);
});
