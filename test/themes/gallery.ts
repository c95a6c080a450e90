import '../../src/define/all.js';
import type {LitElement} from 'lit';
import {endpoint, fixture, html, settled, until} from '../helpers/index.js';

const picture = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"/>',
  headers: {'content-type': 'image/svg+xml'},
};

const item = (url: string, n: number) => ({
  id: `tin-${n}`,
  title: `Tin số ${n}`,
  url: `/tin/${n}`,
  summary: `Tóm tắt ${n}`,
  publishedAt: n === 1 ? new Date().toISOString() : '2026-01-02T20:30:00+00:00',
  category: {id: 'thong-bao', name: 'Thông báo'},
  pinned: n === 2,
  image: {url: `${url}/anh.svg`, alt: '', width: 160, height: 90},
});

const article = (url: string) => ({
  ...item(url, 1),
  lead: 'Đoạn mở đầu.',
  author: 'Ban biên tập',
  origin: 'Trung tâm Văn hóa',
  updatedAt: '2026-01-03T20:30:00+00:00',
  bodyHtml: `<h2>Mục</h2><p>Nội dung <a href="/x">có liên kết</a>.</p><blockquote>Trích</blockquote>
    <table><caption>Bảng</caption><tr><th>A</th></tr><tr><td>1</td></tr></table><hr>
    <figure><img src="${url}/anh.svg" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>`,
  attachments: [{title: 'Tờ khai', url: '/to-khai.docx', size: 12_000}],
  previous: {id: 'truoc', title: 'Bài trước'},
  next: {id: 'sau', title: 'Bài sau'},
  related: [{id: 'khac', title: 'Bài khác', publishedAt: '2026-01-02T20:30:00+00:00'}],
});

const groups = [
  {
    title: 'Dịch vụ công',
    links: [
      {title: 'Nộp hồ sơ', url: 'https://a.example/', icon: 'form', description: 'Mọi thủ tục'},
      {title: 'Bản đồ', url: '/ban-do', newTab: true},
    ],
  },
];

/** Every widget in every layout, with data, waiting, empty and failed, on a page of their own. */
export async function gallery(): Promise<LitElement[]> {
  const api = await endpoint();
  const page = {page: 1, pageSize: 2, total: 9};
  await api.get('/news', {
    json: {...page, items: [item(api.url, 1), item(api.url, 2), {title: ''}]},
  });
  await api.get('/news?category=trong', {json: {...page, total: 0, items: []}});
  await api.get('/news?category=loi', {status: 404});
  await api.get('/news?category=cho', {fault: 'hang'});
  await api.get('/news/*', {json: article(api.url)});
  await api.get('/anh.svg', picture);
  await api.get('/service-links', {json: {groups}});
  await api.get('/visits', {
    json: {
      ...{online: 3, total: 3_199_993, today: 7, yesterday: 9, week: 40, month: 99},
      updatedAt: '2026-01-02T20:30:00+00:00',
      daily: [
        {date: '2026-01-01', count: 4},
        {date: '2026-01-02', count: 9},
      ],
    },
  });
  await api.get('/ratings/*', {
    json: {average: 4.5, count: 2, max: 5, distribution: [0, 0, 0, 1, 1]},
  });
  const holder = await fixture<HTMLElement>(html`
    <div lang="vi" data-portal-endpoint=${api.url}>
      <portal-news-list heading="Tin" limit="2" paging="pages" searchable query="x">
      </portal-news-list>
      <portal-news-list layout="cards" limit="2" paging="more"></portal-news-list>
      <portal-news-list layout="headline" limit="2"></portal-news-list>
      <portal-news-list layout="compact" limit="2"></portal-news-list>
      <portal-news-list category="trong"></portal-news-list>
      <portal-news-list category="loi"></portal-news-list>
      <portal-news-list category="cho" limit="2"></portal-news-list>
      <portal-article-view
        article-id="tin-1"
        param=""
        related
        tools="print save share text-size contrast listen"
      ></portal-article-view>
      <portal-visit-counter heading="Truy cập" display-only></portal-visit-counter>
      <portal-visit-counter layout="digits" display-only></portal-visit-counter>
      <portal-visit-counter layout="chart" display-only></portal-visit-counter>
      <portal-rating-stars heading="Đánh giá" subject="/a"></portal-rating-stars>
      <portal-rating-stars scale="levels" subject="/b"></portal-rating-stars>
      <portal-rating-stars readonly subject="/c"></portal-rating-stars>
      <portal-service-links heading="Dịch vụ"></portal-service-links>
      <portal-service-links layout="grid"></portal-service-links>
      <portal-service-links layout="buttons"></portal-service-links>
    </div>
  `);
  const widgets = [...holder.children].filter(
    (element): element is LitElement => customElements.get(element.localName) !== undefined,
  );
  for (const widget of widgets) {
    if (widget.getAttribute('category') !== 'cho') await settled(widget);
  }
  const pictures = widgets.flatMap(({renderRoot}) => [...renderRoot.querySelectorAll('img')]);
  for (const picture of pictures) picture.loading = 'eager';
  await until(() => pictures.every(({complete}) => complete));
  return widgets;
}

/** Every element a widget draws, its base first. */
export function drawn(widget: LitElement): HTMLElement[] {
  return [...widget.renderRoot.querySelectorAll<HTMLElement>('*')].filter(
    element => element.getClientRects().length > 0 && !element.closest('.hidden'),
  );
}
