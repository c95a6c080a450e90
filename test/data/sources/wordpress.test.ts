import {ask, type Connection} from '../../../src/data/ask.js';
import type {NewsPage} from '../../../src/data/models/news.js';
import {endpoint, expect, type Rule} from '../../helpers/index.js';
import {plain, testSource} from './suite.js';

const posts = '/wp-json/wp/v2/posts';
const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};
const escaped = (text: string) => text.replace(/[&<>]/g, sign => entities[sign]!);

const post = (n: number, rest: object = {}) => ({
  id: n,
  date: `2026-11-0${n}T08:30:00`,
  date_gmt: `2026-11-0${n}T01:30:00`,
  link: `https://xa.example.vn/tin-${n}/`,
  title: {rendered: `Họp tổ d&acirc;n phố số ${n} &#8211; x&atilde; Mẫu`},
  excerpt: {rendered: `<p>Tóm tắt ${n} [&hellip;]</p>\n`, protected: false},
  sticky: n === 1,
  _embedded: {
    author: [{id: 1, name: 'Ban biên tập'}],
    'wp:term': [
      [{id: 7, name: 'Thông b&aacute;o', slug: 'thong-bao', taxonomy: 'category'}],
      [{id: 9, name: 'khẩn', slug: 'khan', taxonomy: 'post_tag'}],
    ],
  },
  ...rest,
});
const item = (n: number) => ({
  id: `${n}`,
  title: `Họp tổ dân phố số ${n} – xã Mẫu`,
  url: `https://xa.example.vn/tin-${n}/`,
  summary: `Tóm tắt ${n} […]`,
  publishedAt: `2026-11-0${n}T01:30:00.000Z`,
  category: {id: '7', name: 'Thông báo'},
  pinned: n === 1,
});
const page = (number: number, numbers: readonly number[], more: boolean): NewsPage => ({
  items: numbers.map(item),
  page: number,
  pageSize: 2,
  total: 5,
  more,
});
const answers = (query: string, json: unknown, total = 5): Rule[] => [
  {method: 'GET', path: `${posts}?${query}`, json, headers: {'X-WP-Total': String(total)}},
];
const tooFar = {
  code: 'rest_post_invalid_page_number',
  message: 'Số trang yêu cầu lớn hơn số trang đang có.',
  data: {status: 400},
};

testSource({
  source: 'wordpress',
  unsupported: ['visits', 'rating', 'services'],
  list: {
    program: answers('page=1', [post(1), post(2)]),
    query: {limit: 2, page: 1},
    expected: page(1, [1, 2], true),
    asked: /per_page=2&page=1&_fields=id.*_links,_embedded&_embed=/,
  },
  page: {
    program: answers('page=2', [post(3), post(4)]),
    query: {limit: 2, page: 2},
    expected: page(2, [3, 4], true),
  },
  lastPage: {
    program: answers('page=3', [post(5)]),
    query: {limit: 2, page: 3},
    expected: page(3, [5], false),
  },
  pastEnd: {
    program: [
      ...answers('page=1', [{id: 1}, {id: 2}]),
      {method: 'GET', path: `${posts}?page=9`, status: 400, json: tooFar},
    ],
    query: {limit: 2, page: 9},
    expected: page(9, [], false),
  },
  category: {
    program: [
      {
        method: 'GET',
        path: '/wp-json/wp/v2/categories?slug=thong-bao',
        json: [{id: 7, name: 'Thông báo', slug: 'thong-bao'}],
      },
      ...answers('categories=7', [post(1)]),
    ],
    query: {limit: 2, page: 1, category: 'thong-bao'},
    expected: page(1, [1], false),
  },
  search: {
    program: answers('search=kh%E1%BA%A9n', [post(2)]),
    query: {limit: 2, page: 1, q: 'khẩn'},
    expected: page(1, [2], false),
  },
  categories: {
    program: [
      {
        method: 'GET',
        path: '/wp-json/wp/v2/categories',
        json: [{id: 7, name: 'Th&ocirc;ng báo', slug: 'thong-bao', count: 3}],
      },
    ],
    query: {},
    expected: [{id: '7', name: 'Thông báo', count: 3}],
  },
  article: {
    program: [
      {
        method: 'GET',
        path: `${posts}/1`,
        json: post(1, {
          content: {rendered: '<p>Nội dung</p>', protected: false},
          modified_gmt: '2026-11-03T02:00:00',
        }),
      },
    ],
    query: {id: '1'},
    expected: {
      ...item(1),
      bodyHtml: '<p>Nội dung</p>',
      author: 'Ban biên tập',
      updatedAt: '2026-11-03T02:00:00.000Z',
    },
  },
  empty: {
    program: answers('page=1', [], 0),
    query: {limit: 2, page: 1},
    expected: {items: [], page: 1, pageSize: 2, total: 0, more: false},
  },
  forbidden: {
    status: 401,
    json: {code: 'rest_not_logged_in', message: 'Bạn chưa đăng nhập.', data: {status: 401}},
  },
  notFound: {
    status: 404,
    json: {code: 'rest_post_invalid_id', message: 'ID bài viết sai.', data: {status: 404}},
  },
  spoilt: {
    program: answers('page=1', [post(1), {...post(2), id: 'hai'}, post(3)]),
    titles: [item(1).title, item(3).title],
  },
  hostile: (title, link) =>
    answers('page=1', [
      post(1, {
        title: {rendered: escaped(title)},
        link,
        _embedded: {
          'wp:featuredmedia': [
            {
              source_url: link,
              media_details: {
                width: 1200,
                height: 800,
                sizes: {
                  medium: {source_url: link, width: 300, height: 200},
                  large: {source_url: link, width: 900, height: 600},
                },
              },
            },
          ],
        },
      }),
    ]),
});

describe('the source "wordpress", for its own sake', () => {
  const from = (url: string, options: Connection['options'] = {}): Connection => ({
    source: 'wordpress',
    endpoint: url,
    language: 'vi',
    options,
  });
  const {signal} = new AbortController();
  const first = {limit: 2, page: 1};

  for (const below of ['', '/', '/wp-json', '/wp-json/', '/wp-json/wp/v2']) {
    it(`finds the API from the address "…${below}"`, async () => {
      const api = await endpoint();
      await api.program(...answers('page=1', [post(1)], 1));
      const {data} = await ask('news', first, from(api.url + below), signal);
      expect(data.total).to.equal(1);
    });
  }

  for (const [what, answer] of Object.entries({
    'a page that is not found': {status: 404, body: '<!doctype html><title>404</title>'},
    'its home page': {body: '<!doctype html><title>Xã Mẫu</title>'},
    'a page for other sites to refuse': {
      body: '<!doctype html>',
      headers: {'access-control-allow-origin': null},
    },
  })) {
    it(`asks by ?rest_route= where permalinks are plain and show ${what}`, async () => {
      const api = await endpoint();
      await api.get('/*', answer);
      await api.get('/?rest_route=/wp/v2/posts', {
        json: [post(1)],
        headers: {'X-WP-Total': '1'},
      });
      const connection = from(api.url);
      expect((await ask('news', first, connection, signal)).data.total).to.equal(1);
      const before = (await api.requests()).length;
      await ask('news', {limit: 2, page: 1, q: 'x'}, connection, signal);
      const requests = (await api.requests()).slice(before);
      expect(requests).to.have.length(1);
      expect(requests[0]!.url).to.contain('rest_route=');
    });
  }

  it('takes the total from the body where a proxy hides the headers, then at once', async () => {
    const api = await endpoint();
    await api.get(posts, {json: [post(1), post(2)]});
    await api.get(`${posts}?_envelope=1`, {
      json: {body: [post(3), post(4)], status: 200, headers: {'X-WP-Total': 5}},
    });
    const connection = from(api.url);
    const {data} = await ask('news', first, connection, signal);
    expect(data.items.map(({id}) => id)).to.deep.equal(['1', '2']);
    expect(data.total).to.equal(5);
    const before = (await api.requests()).length;
    const next = await ask('news', {limit: 2, page: 2}, connection, signal);
    expect(next.data.items.map(({id}) => id)).to.deep.equal(['3', '4']);
    expect(await api.requests()).to.have.length(before + 1);
    await api.get(`${posts}?_envelope=1&page=9`, {json: {body: tooFar, status: 400, headers: {}}});
    const past = await ask('news', {limit: 2, page: 9}, connection, signal);
    expect(past.data).to.include({page: 9, total: 5});
    expect(past.data.items).to.deep.equal([]);
  });

  it('does without a total where none is to be had', async () => {
    const api = await endpoint();
    await api.get(posts, {json: [post(1), post(2)]});
    const {data} = await ask('news', first, from(api.url), signal);
    expect(data).not.to.have.property('total', 5);
    expect(data.more).to.equal(true);
  });

  it('shows a picture in the sizes WordPress keeps, without those cut to another shape', async () => {
    const api = await endpoint();
    const size = (width: number, height: number) => ({
      source_url: `${api.url}/anh-${width}x${height}.jpg`,
      width,
      height,
    });
    const media = {
      source_url: '/wp-content/uploads/anh.jpg',
      alt_text: 'Trụ sở',
      media_details: {
        width: 1200,
        height: 800,
        sizes: {
          thumbnail: size(150, 150),
          medium: size(300, 200),
          large: size(900, 600),
          odd: {source_url: 5},
        },
      },
    };
    await api.program(
      ...answers('page=1', [
        post(1, {_embedded: {'wp:featuredmedia': [media]}}),
        post(2, {
          _embedded: {'wp:featuredmedia': [{...media, media_details: {sizes: []}, alt_text: ''}]},
        }),
        post(3, {
          _embedded: {
            'wp:featuredmedia': [{code: 'rest_forbidden', message: 'x', data: {status: 401}}],
          },
        }),
      ]),
    );
    const {data, faults} = await ask('news', first, from(api.url), signal);
    const {origin} = new URL(api.url);
    expect(plain(data.items.map(({image}) => image))).to.deep.equal([
      {
        url: `${api.url}/anh-900x600.jpg`,
        alt: 'Trụ sở',
        width: 900,
        height: 600,
        srcset: `${api.url}/anh-300x200.jpg 300w, ${api.url}/anh-900x600.jpg 900w`,
      },
      {url: `${origin}/wp-content/uploads/anh.jpg`, alt: ''},
      null,
    ]);
    expect(faults).to.deep.equal([]);
  });

  it('reads another post type and taxonomy, and an article by its slug', async () => {
    const api = await endpoint();
    const event = post(4, {
      content: {rendered: '', protected: false},
      _embedded: {'wp:term': [[{id: 3, name: 'Văn hóa', taxonomy: 'linh-vuc'}]]},
    });
    await api.get('/wp-json/wp/v2/su-kien?linh-vuc=3', {json: [event]});
    await api.get('/wp-json/wp/v2/su-kien?slug=le-hoi', {json: [event]});
    const connection = from(api.url, {type: 'su-kien', taxonomy: 'linh-vuc'});
    const {data} = await ask('news', {...first, category: '3'}, connection, signal);
    expect(data.items[0]!.category).to.deep.equal({id: '3', name: 'Văn hóa'});
    expect((await ask('article', {id: 'le-hoi'}, connection, signal)).data.id).to.equal('4');
  });

  it('tells a post behind a password from one without text', async () => {
    const api = await endpoint();
    await api.get(`${posts}/1`, {json: post(1, {content: {rendered: '', protected: true}})});
    const thrown: unknown = await ask('article', {id: '1'}, from(api.url), signal).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).to.include({kind: 'http', reason: 'forbidden'});
  });

  it('says that a category is not there', async () => {
    const api = await endpoint();
    await api.get('/wp-json/wp/v2/categories', {json: []});
    const query = {...first, category: 'khong-co'};
    const thrown: unknown = await ask('news', query, from(api.url), signal).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).to.include({kind: 'config', reason: 'not-found'});
  });
});
