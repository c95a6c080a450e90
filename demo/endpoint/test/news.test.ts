import assert from 'node:assert/strict';
import {test} from 'node:test';
import {article} from '../../../src/data/models/article.js';
import {newsPage, type NewsPage} from '../../../src/data/models/news.js';
import type {Article} from '../../../src/data/models/article.js';
import {json, markdown, startEndpoint} from './helpers/endpoint.js';

const files = {
  'xa-thu/news/mot.md': markdown({title: 'Một', publishedAt: '2026-11-01T08:00:00+07:00'}),
  'xa-thu/news/hai.md': markdown(
    {title: 'Họp ở Đất Đỏ', publishedAt: '2026-11-02T08:00:00+07:00', category: 'thong-bao'},
    'Giảm 100% phí_lệ trong tháng. [Xem](news:mot) và ![Ảnh](images/a b.svg)\n\n<figure><img src="images/x.svg" alt=""></figure>',
  ),
  'xa-thu/news/ba.md': markdown({title: 'Ba', publishedAt: '2026-11-03T08:00:00+07:00'}),
  'xa-thu/news/ba-bis.md': markdown({title: 'Ba nữa', publishedAt: '2026-11-03T08:00:00+07:00'}),
  'xa-thu/news/ghim.md': markdown({
    title: 'Ghim',
    publishedAt: '2026-10-01T08:00:00+07:00',
    pinned: true,
    lead: 'Mở đầu.',
    related: ['mot', 'khong-co'],
    attachments: [{src: 'files/don.pdf', title: 'Đơn'}],
    image: {src: 'images/x.svg', alt: 'Hình', width: 4, height: 3},
  }),
  'xa-thu/files/don.pdf': '%PDF-1.4 nothing',
  'xa-thu/images/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

test('lists pinned news first, then the newest, in an order that never changes', async t => {
  const {base} = await startEndpoint(t, {files});
  const page = await json<NewsPage>(await fetch(`${base}/news`));
  assert.ok(newsPage._zod.run({value: page, issues: []}, {async: false}));
  assert.deepEqual(
    page.items.map(({id}) => id),
    ['ghim', 'ba', 'ba-bis', 'hai', 'mot'],
  );
  assert.equal(page.total, 5);
  assert.equal(page.items[0]?.publishedAt, '2026-10-01T08:00:00+07:00');
  assert.deepEqual(page.items[1]?.category, {id: 'tin', name: 'Tin tức'});
});

test('pages do not overlap, and past the end there is the true total', async t => {
  const {base} = await startEndpoint(t, {files});
  const ids: string[] = [];
  for (const page of [1, 2, 3]) {
    const answer = await json<NewsPage>(await fetch(`${base}/news?limit=2&page=${page}`));
    ids.push(...answer.items.map(({id}) => id));
  }
  assert.deepEqual(ids, ['ghim', 'ba', 'ba-bis', 'hai', 'mot']);
  const past = await fetch(`${base}/news?limit=2&page=9`);
  assert.equal(past.status, 200);
  assert.deepEqual(await json(past), {items: [], page: 9, pageSize: 2, total: 5});
});

test('finds Vietnamese with and without marks, composed or not', async t => {
  const {base} = await startEndpoint(t, {files});
  const find = async (q: string) => {
    const page = await json<NewsPage>(await fetch(`${base}/news?q=${encodeURIComponent(q)}`));
    return page.items.map(({id}) => id);
  };
  for (const q of ['dat do', 'Đất Đỏ', 'Đất Đỏ'.normalize('NFD'), 'DO dat', 'đỏ']) {
    assert.deepEqual(await find(q), ['hai'], q);
  }
  assert.deepEqual(await find('dat xanh'), []);
  // Words of the body; % and _ are letters like others.
  assert.deepEqual(await find('100%'), ['hai']);
  assert.deepEqual(await find('1%0'), []);
  assert.deepEqual(await find('phi_le'), ['hai']);
  assert.deepEqual(await find('h_p'), []);
  assert.deepEqual(await find('\\'), []);
  assert.equal((await find('  ')).length, 5);
});

test('filters by category and counts each', async t => {
  const {base} = await startEndpoint(t, {files});
  const page = await json<NewsPage>(await fetch(`${base}/news?category=thong-bao`));
  assert.deepEqual(
    page.items.map(({id}) => id),
    ['hai'],
  );
  assert.deepEqual(await json(await fetch(`${base}/categories`)), [
    {id: 'tin', name: 'Tin tức', count: 4},
    {id: 'thong-bao', name: 'Thông báo', count: 1},
  ]);
});

test('names the parameter that is wrong', async t => {
  const {base} = await startEndpoint(t, {files});
  for (const query of [
    'limit=0',
    'limit=101',
    'limit=',
    'limit=1e1',
    'limit=-1',
    'limit=1&limit=2',
  ]) {
    const response = await fetch(`${base}/news?${query}`);
    assert.equal(response.status, 400, query);
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    const {errors} = await json<{errors: {name: string}[]}>(response);
    assert.equal(errors[0]?.name, 'limit', query);
  }
  const response = await fetch(`${base}/news?page=0&q=${'x'.repeat(201)}`);
  const {errors} = await json<{errors: {name: string}[]}>(response);
  assert.deepEqual(errors.map(({name}) => name).sort(), ['page', 'q']);
});

test('gives one article with its neighbours, addresses made absolute', async t => {
  const {base} = await startEndpoint(t, {files});
  const answer = await json<Article>(await fetch(`${base}/news/hai`));
  assert.ok(article._zod.run({value: answer, issues: []}, {async: false}));
  assert.equal(answer.previous?.id, 'mot');
  assert.equal(answer.next?.id, 'ba-bis');
  assert.match(answer.bodyHtml, /href="\/api\/xa-thu\/news\/mot"/);
  assert.match(answer.bodyHtml, /<img src="\/api\/xa-thu\/media\/images\/x\.svg"/);

  const pinned = await json<Article>(await fetch(`${base}/news/ghim`));
  assert.equal(pinned.previous, undefined);
  assert.equal(pinned.next?.id, 'mot');
  assert.deepEqual(
    pinned.related?.map(({id}) => id),
    ['mot'],
  );
  assert.equal(pinned.summary, 'Mở đầu.');
  assert.deepEqual(pinned.attachments, [
    {title: 'Đơn', url: '/api/xa-thu/media/files/don.pdf', size: 16, type: 'application/pdf'},
  ]);
});

test('answers 404 for an unknown article, site and address', async t => {
  const {base, origin} = await startEndpoint(t, {files});
  for (const url of [`${base}/news/khong-co`, `${origin}/api/khong-co/news`, `${base}/nothing`]) {
    const response = await fetch(url);
    assert.equal(response.status, 404, url);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal((await json(response)).status, 404);
  }
});

test('answers 304 to those who have it, and HEAD without a body', async t => {
  const {base, origin} = await startEndpoint(t, {files});
  for (const url of [
    ...[`${base}/news/mot`, `${base}/categories`, `${base}/news.rss`, `${base}/ratings`],
    ...[`${base}/ratings/a`, `${base}/service-links`, `${origin}/api/sites`],
  ]) {
    const tag = (await fetch(url)).headers.get('etag') ?? '';
    const headers = {'if-none-match': tag, 'cache-control': 'max-age=0'};
    assert.equal((await fetch(url, {headers})).status, 304, url);
  }
  const first = await fetch(`${base}/news`);
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^W\/"/);
  assert.match(first.headers.get('cache-control') ?? '', /must-revalidate/);
  for (const tag of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const again = await fetch(`${base}/news`, {
      headers: {'if-none-match': tag, 'cache-control': 'max-age=0'},
    });
    assert.equal(again.status, 304, tag);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
  }
  const changed = await fetch(`${base}/news?limit=1`, {
    headers: {'if-none-match': etag, 'cache-control': 'max-age=0'},
  });
  assert.equal(changed.status, 200);
  const head = await fetch(`${base}/news`, {method: 'HEAD'});
  assert.equal(head.status, 200);
  assert.equal(head.headers.get('etag'), etag);
  assert.equal(await head.text(), '');
});

test('serves media and nothing else of the content folder', async t => {
  const {base} = await startEndpoint(t, {files});
  const svg = await fetch(`${base}/media/images/x.svg`);
  assert.equal(svg.headers.get('content-type'), 'image/svg+xml');
  assert.equal(svg.headers.get('x-content-type-options'), 'nosniff');
  assert.match(svg.headers.get('content-security-policy') ?? '', /sandbox/);
  assert.equal(svg.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(
    (await fetch(`${base}/media/files/don.pdf`)).headers.get('content-type'),
    'application/pdf',
  );
  for (const path of [
    'site.yaml',
    'news/mot.md',
    'images/..%2fsite.yaml',
    'images/%2e%2e/site.yaml',
    'images/',
    'images',
  ]) {
    assert.equal((await fetch(`${base}/media/${path}`)).status, 404, path);
  }
});

test('offers a feed with absolute links', async t => {
  const {base, origin} = await startEndpoint(t, {files});
  const response = await fetch(`${base}/news.rss`);
  assert.equal(response.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
  const feed = await response.text();
  assert.match(feed, /<title>Xã Thử<\/title>/);
  assert.ok(feed.includes(`<link>${origin}/?article=hai</link>`));
  assert.ok(feed.indexOf('article=ba-bis') < feed.indexOf('article=mot'));
});
