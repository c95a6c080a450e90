import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {until} from '../helpers/until.js';
import {startSite, type Site} from './site.js';

declare global {
  interface Window {
    /** Whatever the page's live region was given to say, in order. */
    said: string[];
  }
}

const listen = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    window.said = [];
    new MutationObserver(records => {
      for (const {target, addedNodes} of records) {
        const region = (target as Element).closest<HTMLElement>('[aria-live], [role=status]');
        for (const node of region ? addedNodes : []) {
          if (node.textContent) window.said.push(node.textContent);
        }
      }
    }).observe(document, {subtree: true, childList: true});
  });

const items = [1, 2].map(id => ({id, title: `Tin ${id}`, url: `/tin/${id}`}));
const rating = {average: 4, count: 3, max: 5};

for (const engine of ['chromium', 'firefox'] as const) {
  let site: Site;
  before(async () => (site = await startSite(engine)));
  after(() => site.stop());

  /** What is said once those words are, and nothing more is under way. */
  const heardUntil = async (page: Page, last: string): Promise<string[]> => {
    await until(
      () => page.evaluate(wanted => window.said.at(-1) === wanted, last),
      `Not said: ${last}`,
      {timeout: 15_000},
    );
    return page.evaluate(() => window.said.splice(0));
  };
  const press = (page: Page, selector: string) => page.locator(`main >>> ${selector}`).click();

  test(`a list says how it went, once and in order (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/news', {json: {items, page: 1, pageSize: 2, total: 9}});
    await api.get('/news?q=tin', {json: {items, page: 1, pageSize: 2, total: 2}});
    await api.get('/news?q=khong', {json: {items: [], page: 1, pageSize: 2, total: 0}});
    await api.get('/news?page=2', {json: {items, page: 2, pageSize: 2, total: 9}});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-news-list searchable paging="pages" limit="2"></portal-news-list></main>`,
      {prepare: listen},
    );
    await page.waitForSelector('main >>> [part=link]');
    assert.deepEqual(await page.evaluate(() => window.said), []);
    const search = async (words: string) => {
      await page.locator('main >>> input').fill(words);
      await press(page, '[part=search] button');
    };
    await press(page, '[part=pages] li:last-child button');
    assert.deepEqual(await heardUntil(page, 'Trang 2 trên 5.'), ['Trang 2 trên 5.']);
    await search('tin');
    const found = 'Tìm thấy 2 tin cho “tin”.';
    assert.deepEqual(await heardUntil(page, found), [found]);
    await search('khong');
    const none = 'Không tìm thấy tin nào cho “khong”.';
    assert.deepEqual(await heardUntil(page, none), [none]);
    await page.close();
  });

  test(`more of a list says how many came (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/news', {json: {items, page: 1, pageSize: 2, total: 4}});
    await api.get('/news?page=2', {json: {items, page: 2, pageSize: 2, total: 4}});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-news-list paging="more" limit="2"></portal-news-list></main>`,
      {prepare: listen},
    );
    await press(page, '[part~=more]');
    assert.deepEqual(await heardUntil(page, 'Đã thêm 2 tin.'), ['Đã thêm 2 tin.']);
    await page.close();
  });

  test(`a vote says what became of it, once and in order (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/ratings/*', {json: rating});
    await api.put('/ratings/*', {json: {...rating, own: 3}});
    await api.delete('/ratings/*', {json: rating});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-rating-stars subject="/a"></portal-rating-stars></main>`,
      {prepare: listen},
    );
    await press(page, '[part~=send]');
    const choose = 'Vui lòng chọn một mức đánh giá.';
    assert.deepEqual(await heardUntil(page, choose), [choose]);
    await press(page, 'input[value="3"]');
    await press(page, '[part~=send]');
    const sent = 'Bạn đã đánh giá: 3 trên 5 sao.';
    assert.deepEqual(await heardUntil(page, sent), [sent]);
    await press(page, '[part~=withdraw]');
    const withdrawn = 'Đã rút lại đánh giá của bạn.';
    assert.deepEqual(await heardUntil(page, withdrawn), [withdrawn]);
    await page.close();
  });

  for (const [tag, path] of [
    ['portal-news-list', '/news'],
    ['portal-article-view article-id="a"', '/news/a'],
    ['portal-visit-counter display-only', '/visits'],
    ['portal-rating-stars subject="/a"', '/ratings/*'],
    ['portal-service-links', '/service-links'],
  ] as const) {
    const name = tag.split(' ')[0]!;
    test(`${name} is silent by itself, and says what a try again brought (${engine})`, async () => {
      const api = site.endpoint();
      await api.get(path, {status: 403});
      const page = await site.open(
        `<main data-portal-endpoint="${api.url}"><h1>Tin</h1><${tag}></${name}></main>`,
        {prepare: listen},
      );
      await page.waitForSelector('main >>> [part~=retry]');
      assert.deepEqual(await page.evaluate(() => window.said), []);
      await press(page, '[part~=retry]');
      const sentence = 'Máy chủ không cho khách xem nội dung này.';
      assert.deepEqual(await heardUntil(page, sentence), [sentence]);
      await page.close();
    });
  }

  test(`an article says its text size (${engine})`, async () => {
    const api = site.endpoint();
    await api.get('/news/a', {json: {id: 'a', title: 'Tin', bodyHtml: '<p>Chữ.</p>'}});
    const page = await site.open(
      `<main data-portal-endpoint="${api.url}"><h1>Tin</h1>
      <portal-article-view article-id="a" tools="text-size"></portal-article-view></main>`,
      {prepare: listen},
    );
    await press(page, 'button[title="A+ Chữ lớn hơn"]');
    assert.deepEqual(await heardUntil(page, 'Cỡ chữ 115 %'), ['Cỡ chữ 115 %']);
    await page.close();
  });
}
