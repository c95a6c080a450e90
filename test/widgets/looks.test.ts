import '../../src/define/article-view.js';
import '../../src/define/news-list.js';
import {
  accessible,
  captureConsole,
  emulateMedia,
  endpoint,
  expect,
  fixture,
  html,
  requires,
  settled,
  type Answer,
} from '../helpers/index.js';

const items = [1, 2, 3].map(id => ({
  id,
  title: `Thông báo số ${id}`,
  url: `/tin/${id}`,
  summary: 'Tóm tắt ngắn.',
  publishedAt: new Date(Date.now() - id * 3_600_000).toISOString(),
  category: {id: 'tb', name: 'Thông báo'},
  pinned: id === 1,
}));
const list = {json: {items, page: 2, pageSize: 3, total: 60}};
const article = {
  json: {
    id: 'a',
    title: 'Bài viết',
    lead: 'Mở đầu.',
    bodyHtml: '<h2>Mục</h2><p>Chữ và <a href="/x">liên kết</a>.</p>',
    publishedAt: '2026-01-02T08:30:00+07:00',
    author: 'Ban biên tập',
    origin: 'Cổng thông tin xã',
    attachments: [{title: 'Tờ khai', url: '/to-khai.pdf', size: 20_000}],
    previous: {id: 'b', title: 'Bài trước'},
    next: {id: 'c', title: 'Bài sau'},
    related: [{id: 'd', title: 'Bài liên quan'}],
  },
};

/** Each state of each widget: its markup, the path it asks for, what the server says. */
const states: readonly [string, string, string, Answer][] = [
  ...['list', 'cards', 'headline', 'compact'].map((layout): [string, string, string, Answer] => [
    `list as ${layout}`,
    `portal-news-list layout="${layout}" heading="Tin" paging="pages" searchable`,
    '/news',
    list,
  ]),
  ['list with more', 'portal-news-list paging="more"', '/news', list],
  [
    'list, empty',
    'portal-news-list',
    '/news',
    {json: {...list.json, items: [], page: 1, total: 0}},
  ],
  ['list, failed', 'portal-news-list', '/news', {status: 404}],
  ['list, in part', 'portal-news-list', '/news', {json: {...list.json, items: [{}, ...items]}}],
  ['list, loading', 'portal-news-list heading="Tin"', '/news', {fault: 'hang'}],
  ['article', 'portal-article-view article-id="a" related', '/news/a', article],
  ['article, failed', 'portal-article-view article-id="a"', '/news/a', {status: 410}],
  ['article, loading', 'portal-article-view article-id="a"', '/news/a', {fault: 'hang'}],
  ['article, none', 'portal-article-view', '/news/a', article],
];

async function show([, tag, path, answer]: (typeof states)[number], scheme: string): Promise<void> {
  const api = await endpoint();
  await api.get(path, answer);
  captureConsole();
  const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
  holder.style.colorScheme = scheme;
  holder.style.background = 'Canvas';
  holder.style.color = 'CanvasText';
  holder.innerHTML = `<${tag} endpoint="${api.url}"></${tag.split(' ')[0]!}>`;
  const widget = holder.firstElementChild as HTMLElement & {updateComplete: Promise<unknown>};
  if (answer.fault) await widget.updateComplete;
  else await settled(widget);
  await accessible(holder);
}

describe('every state', () => {
  for (const state of states) {
    it(`is accessible: ${state[0]}, light`, () => show(state, 'light'));
    it(`is accessible: ${state[0]}, dark`, () => show(state, 'dark'));
  }
  it('is accessible in forced colours', async function () {
    this.timeout(60_000);
    requires(this, 'emulateMedia');
    await emulateMedia({forcedColors: 'active'});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    for (const state of states) await show(state, 'light');
  });
});
