import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {until} from '../helpers/until.js';
import {startSite, type Site} from './site.js';

/** What has the focus, and whether a person sees that. */
interface Focus {
  readonly name: string;
  /** It is the page itself that has it. */
  readonly page: boolean;
  readonly ring: boolean;
  readonly covered: boolean;
}

/** The focus as it is; the ring may be drawn by what the element draws after itself. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
    const name = (label ?? element.textContent).replace(/\s+/g, ' ').trim();
    const ringOf = ({outlineStyle, outlineWidth}: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const {left, top, width, height} = element.getBoundingClientRect();
    let above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
    for (let root = above?.shadowRoot; root;) {
      const deeper = root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
      if (!deeper || deeper === above) break;
      above = deeper;
      root = deeper.shadowRoot;
    }
    return {
      name,
      page: element === document.body,
      // A player's ring is around one of its own buttons, where only the browser sees it.
      ring:
        element.matches('audio') ||
        ringOf(getComputedStyle(element)) ||
        ringOf(getComputedStyle(element, '::after')),
      covered: above !== null && !element.contains(above) && !above.contains(element),
    };
  });
}

/** Goes on with Tab until that has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: string, {back = false} = {}): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const now = await focus(page);
    passed.push(now.name);
    // Between the last stop and the first, the focus is on the page itself.
    if (now.name && !now.page) {
      assert.ok(now.ring, `no ring around ${now.name}`);
      assert.ok(!now.covered, `${now.name} is covered`);
    }
    if (now.name === name) return;
  }
  assert.fail(`${name} is not reached: ${passed.join(' → ')}`);
}
const focused = (page: Page, name: string) =>
  until(
    async () => (await focus(page)).name === name,
    () => `The focus is not on ${name}`,
    {timeout: 15_000},
  );
const shows = (page: Page, words: string) =>
  until(
    () =>
      page.evaluate(
        wanted =>
          [...document.querySelectorAll('main *')].some(each =>
            each.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(wanted),
          ),
        words,
      ),
    `Not on the page: ${words}`,
    {timeout: 15_000},
  );

const item = (id: string) => ({id, title: `Tin ${id}`, url: `/tin/${id}`});
const body =
  '<p>Chữ.</p><figure><img src="{api}/anh.svg" alt="Hội trường" width="320" height="180"></figure>';

for (const engine of ['chromium', 'firefox'] as const) {
  let site: Site;
  before(async () => (site = await startSite(engine)));
  after(() => site.stop());

  test(`by keyboard alone: search, pages, read an article, come back (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/news', {json: {items: [item('a')], page: 1, pageSize: 1, total: 3}});
    await api.get('/news?q=dat', {json: {items: [item('b')], page: 1, pageSize: 1, total: 2}});
    await api.get('/news?q=dat&page=2', {
      json: {items: [item('c')], page: 2, pageSize: 1, total: 2},
    });
    await api.get('/news/c', {json: {...item('c'), bodyHtml: '<p>Chữ.</p>'}});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-article-view id="doc"></portal-article-view>
      <portal-news-list for="doc" searchable paging="pages" limit="1"></portal-news-list></main>`,
    );
    await shows(page, 'Tin a');
    await tabTo(page, 'Tìm tin tức');
    await page.keyboard.type('dat');
    await page.keyboard.press('Enter');
    await shows(page, 'Tin b');
    await tabTo(page, 'Trang 2');
    await page.keyboard.press('Enter');
    await focused(page, 'Tin c');
    await page.keyboard.press('Enter');
    await shows(page, 'Chữ.');
    await focused(page, 'Tin c');
    await tabTo(page, 'Về danh sách', {back: true});
    await page.keyboard.press('Enter');
    await focused(page, 'Tin c');
    await tabTo(page, 'Xem tất cả tin', {back: true});
    await page.keyboard.press(' ');
    await shows(page, 'Tin a');
    await page.close();
  });

  test(`by keyboard alone: vote, change, take back (${engine})`, async () => {
    const api = site.endpoint();
    const rating = {average: 4, count: 3, max: 5};
    await api.get('/ratings/*', {json: rating});
    await api.put('/ratings/*', {json: {...rating, own: 2}});
    await api.delete('/ratings/*', {json: rating});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-rating-stars subject="/a"></portal-rating-stars></main>`,
    );
    await shows(page, '4 trên 5 sao');
    await tabTo(page, '1 trên 5 sao');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await focused(page, '2 trên 5 sao');
    await tabTo(page, 'Gửi đánh giá');
    await page.keyboard.press('Enter');
    await shows(page, 'Bạn đã đánh giá: 2 trên 5 sao.');
    await tabTo(page, '2 trên 5 sao', {back: true});
    await api.put('/ratings/*', {json: {...rating, own: 4}});
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Đổi đánh giá');
    await page.keyboard.press('Enter');
    await shows(page, 'Bạn đã đánh giá: 4 trên 5 sao.');
    await tabTo(page, 'Rút lại đánh giá');
    await page.keyboard.press('Enter');
    await focused(page, '1 trên 5 sao');
    const sent = (await api.requests())
      .filter(({method}) => method !== 'GET')
      .map(each => `${each.method} ${(JSON.parse(each.body) as {stars?: number}).stars ?? ''}`);
    assert.deepEqual(sent, ['PUT 2', 'PUT 4', 'DELETE ']);
    await page.close();
  });

  test(`by keyboard alone: the tools of an article, and a picture enlarged (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/anh.svg', {
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"/>',
      headers: {'content-type': 'image/svg+xml'},
    });
    const bodyHtml = body.replace('{api}', api.url);
    await api.get('/news/a', {json: {...item('a'), bodyHtml, audio: {url: `${api.url}/a.mp3`}}});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1><portal-article-view article-id="a"
      tools="share text-size contrast listen"></portal-article-view></main>`,
    );
    await shows(page, 'Chữ.');
    await tabTo(page, 'Chia sẻ');
    await page.keyboard.press('Enter');
    await shows(page, 'Telegram');
    await tabTo(page, 'A+ Chữ lớn hơn');
    await page.keyboard.press(' ');
    await page.waitForSelector('main >>> .size115');
    await tabTo(page, 'Tương phản cao');
    await page.keyboard.press(' ');
    await page.waitForSelector('main >>> .contrast');
    await tabTo(page, 'Facebook');
    await tabTo(page, 'Sao chép liên kết');
    await tabTo(page, 'Phóng to ảnh: Hội trường');
    await page.keyboard.press('Enter');
    await focused(page, 'Đóng');
    await page.keyboard.press('Escape');
    await focused(page, 'Phóng to ảnh: Hội trường');
    await page.close();
  });

  test(`by keyboard alone: links to services, and a try again (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/visits', {status: 403});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-service-links endpoint=""><a href="#nop">Nộp</a></portal-service-links>
      <portal-visit-counter display-only></portal-visit-counter></main>`,
    );
    await shows(page, 'Nộp');
    await tabTo(page, 'Nộp');
    await page.keyboard.press('Enter');
    await until(() => page.url().endsWith('#nop'));
    await page.waitForSelector('main >>> [part~=retry]');
    await api.get('/visits', {json: {total: 77}});
    await tabTo(page, 'Thử lại');
    await page.keyboard.press('Enter');
    await shows(page, '77');
    await page.close();
  });
}
