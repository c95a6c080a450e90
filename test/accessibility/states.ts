import type {Page} from 'puppeteer-core';
import {until} from '../helpers/until.js';
import type {Answer, TestEndpoint} from '../helpers/test-endpoint.js';
import type {PageOptions, Site} from './site.js';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

/** One state of one widget, as a page can meet it. */
export interface State {
  readonly name: string;
  /** The widget, without its endpoint. */
  readonly markup: string;
  /** What the endpoint answers, by path. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Where the widget then stands. */
  readonly status: Status;
  /** What happens once it is ready. */
  then?(page: Page, api: TestEndpoint): Promise<unknown>;
  readonly options?: PageOptions;
}

const picture: Answer = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#7a9"/></svg>',
  headers: {'content-type': 'image/svg+xml'},
};
// `{api}` is where the endpoint is.
const item = {
  id: 'tiem-chung',
  title: 'Lịch tiêm chủng tháng 12',
  url: '/tin/tiem-chung',
  summary: 'Các điểm tiêm mở cửa từ bảy giờ sáng.',
  publishedAt: '2026-03-05T10:00:00+07:00',
  category: {id: 'y-te', name: 'Y tế'},
  pinned: true,
  image: {url: '{api}/anh.svg', alt: 'Bàn tiêm chủng', width: 320, height: 180},
};
const other = {...item, id: 'tet', title: 'Chợ Tết xuống phố', url: '/tin/tet', pinned: false};
const news = {items: [item, other], page: 2, pageSize: 2, total: 9};
const article = {
  ...item,
  lead: 'Trẻ dưới năm tuổi được tiêm miễn phí.',
  author: 'Ban biên tập',
  origin: 'Trạm y tế xã',
  updatedAt: '2026-03-06T08:30:00+07:00',
  bodyHtml:
    '<h2>Thời gian</h2><p>Từ <a href="/lich">lịch chung</a> của xã.</p>' +
    '<table><caption>Các điểm tiêm</caption><tr><th>Thôn</th><th>Giờ</th></tr>' +
    '<tr><td>Phước Hải</td><td>7</td></tr></table>' +
    '<figure><img src="{api}/anh.svg" alt="Hàng chờ" width="320" height="180">' +
    '<figcaption>Người dân xếp hàng.</figcaption></figure>',
  attachments: [{title: 'Phiếu đăng ký', url: '/phieu.docx', size: 24_000}],
  related: [{id: 'cum', title: 'Phòng cúm mùa', publishedAt: '2026-02-01T08:00:00+07:00'}],
  previous: {id: 'cu', title: 'Khám sức khỏe'},
  next: {id: 'moi', title: 'Hiến máu'},
};
const visits = {
  ...{online: 13, today: 120, week: 900, month: 4_000, total: 3_199_993},
  updatedAt: '2026-03-06T08:30:00+07:00',
  daily: [
    {date: '2026-03-05', count: 110},
    {date: '2026-03-06', count: 120},
  ],
};
const rating = {average: 4.5, count: 2, max: 5, distribution: [0, 0, 0, 1, 1]};
const levels = {average: 2.5, count: 4, max: 3, distribution: [1, 1, 2]};
const services = {
  groups: [
    {
      title: 'Dịch vụ công',
      links: [
        {
          title: 'Nộp hồ sơ',
          url: 'https://dichvucong.example/',
          icon: 'form',
          description: 'Mọi thủ tục',
        },
        {title: 'Bản đồ', url: '/ban-do', newTab: true},
      ],
    },
    {links: [{title: 'Đường dây nóng', url: 'tel:+842540000000'}]},
  ],
};

const tags = {
  news: 'portal-news-list',
  article: 'portal-article-view',
  visits: 'portal-visit-counter',
  rating: 'portal-rating-stars',
  services: 'portal-service-links',
};
const paths = {
  news: '/news',
  article: '/news/*',
  visits: '/visits',
  rating: '/ratings/*',
  services: '/service-links',
};
const good = {news, article, visits, rating, services};
const usual = {
  news: 'heading="Tin tức" paging="pages" searchable limit="2"',
  article: 'article-id="a" param="" related tools="print save share text-size contrast listen"',
  visits: 'heading="Truy cập" display-only',
  rating: 'heading="Đánh giá" subject="/a"',
  services: 'heading="Dịch vụ"',
};
type Widget = keyof typeof tags;
const widgets = Object.keys(tags) as Widget[];

function state(
  widget: Widget,
  name: string,
  answer: Answer = {json: good[widget]},
  {attributes = usual[widget], status = 'ready'}: {attributes?: string; status?: Status} = {},
): State {
  const tag = tags[widget];
  return {
    name: `${tag}: ${name}`,
    markup: `<${tag} ${attributes}></${tag}>`,
    answers: {[paths[widget]]: answer},
    status,
  };
}

const failing: Answer = {status: 503, headers: {'retry-after': '3600'}};

/** Every widget and state that differ to the eye or to the ear. */
export const states: readonly State[] = [
  ...widgets.map(widget => state(widget, 'ready')),
  ...widgets.map(widget => state(widget, 'loading', {fault: 'hang'}, {status: 'loading'})),
  ...widgets.map(widget => state(widget, 'failed', {status: 404}, {status: 'failed'})),
  ...widgets.map((widget): State => ({
    ...state(widget, 'stale'),
    status: 'failed',
    async then(page, api) {
      await api.get(paths[widget], failing);
      await page.$eval(tags[widget], each => void (each as Reloading).reload());
    },
  })),
  state('news', 'in part', {json: {...news, items: [{}, item]}}),
  state('news', 'empty', {json: {...news, items: [], page: 1, total: 0}}),
  ...['cards', 'headline', 'compact'].map(layout =>
    state('news', layout, undefined, {attributes: `layout="${layout}" paging="more" limit="2"`}),
  ),
  state('article', 'in part', {json: {...article, publishedAt: 'hôm qua'}}),
  state('article', 'without text', {json: {...article, bodyHtml: ''}}),
  {...state('article', 'none', undefined, {attributes: ''}), status: 'idle'},
  {
    ...state('article', 'named by the address', undefined, {attributes: 'related'}),
    options: {search: '?article=a'},
  },
  {
    ...state('article', 'with a picture enlarged'),
    then: page => page.locator('portal-article-view >>> .enlarge').click(),
  },
  {
    ...state('article', 'in high contrast, with the links to share'),
    async then(page) {
      await page.locator('portal-article-view >>> [part~=tool][aria-pressed]').click();
      await page.locator('portal-article-view >>> [part~=tool][aria-expanded]').click();
      await page.waitForSelector('portal-article-view >>> [part=panel]');
    },
  },
  state('visits', 'digits', undefined, {attributes: 'layout="digits" display-only'}),
  state('visits', 'chart', undefined, {attributes: 'layout="chart" display-only'}),
  state('visits', 'in part', {json: {total: 7, today: -1}}),
  state('rating', 'without votes', {json: {average: null, count: 0, max: 5}}),
  state('rating', 'voted', {json: {...rating, own: 3}}),
  state('rating', 'read-only', undefined, {attributes: 'subject="/a" readonly'}),
  state('rating', 'levels', {json: levels}, {attributes: 'subject="/a" scale="levels"'}),
  {
    name: 'portal-rating-stars: a field that is switched off',
    markup:
      '<form><portal-rating-stars name="diem" endpoint="" disabled></portal-rating-stars></form>',
    answers: {},
    status: 'idle',
  },
  state('services', 'in part', {json: {groups: [{links: [{}, services.groups[0]!.links[0]]}]}}),
  state('services', 'empty', {json: {groups: []}}),
  state('services', 'grid', undefined, {attributes: 'layout="grid"'}),
  state('services', 'buttons', undefined, {attributes: 'layout="buttons"'}),
  {
    name: 'portal-service-links: links of the page',
    markup:
      '<portal-service-links endpoint=""><a href="/mot-cua" data-icon="building">Một cửa</a>' +
      '<h3>Liên hệ</h3><a href="mailto:xa@example.vn">Thư điện tử</a></portal-service-links>',
    answers: {},
    status: 'idle',
  },
];

interface Reloading extends Element {
  reload(): Promise<void>;
}

/** Opens a page in that state, drawn and with all its pictures. */
export async function show(site: Site, shown: State, more: PageOptions = {}): Promise<Page> {
  const api = site.endpoint();
  await api.any({status: 404});
  await api.get('/anh.svg', picture);
  for (const [path, answer] of Object.entries(shown.answers)) {
    const told = JSON.stringify(answer).replaceAll('{api}', api.url);
    await api.get(path, JSON.parse(told) as Answer);
  }
  const page = await site.open(
    `<main data-portal-endpoint="${api.url}"><h1>Cổng thông tin xã</h1>${shown.markup}</main>`,
    {...shown.options, ...more},
  );
  if (shown.then) {
    await stands(page, 'ready');
    await shown.then(page, api);
  }
  await stands(page, shown.status);
  await page.waitForFunction(() => {
    const {shadowRoot} = document.querySelector('main > :not(h1, form), form > *')!;
    return [...shadowRoot!.querySelectorAll('img')].every(each => {
      each.loading = 'eager';
      return each.complete;
    });
  });
  return page;
}

async function stands(page: Page, status: Status): Promise<void> {
  await until(
    () =>
      page.evaluate(async wanted => {
        const widget = document.querySelector<Element & {state?: {status: string}}>(
          'main > :not(h1, form), form > *',
        ) as Element & {readonly state?: {status: string}; readonly updateComplete?: unknown};
        await widget.updateComplete;
        // The placeholder comes after a moment.
        const drawn = wanted !== 'loading' || widget.shadowRoot!.querySelector('.bone');
        return widget.state?.status === wanted && !!drawn;
      }, status),
    `The widget is not ${status}`,
    {timeout: 20_000, interval: 50},
  );
}
