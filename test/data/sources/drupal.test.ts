import {ask, type Connection} from '../../../src/data/ask.js';
import type {NewsPage} from '../../../src/data/models/news.js';
import {endpoint, expect, type Rule} from '../../helpers/index.js';
import {plain, testSource} from './suite.js';

const articles = '/jsonapi/node/article';
const uuid = (n: number) => `0000000${n}-aaaa-4bbb-8ccc-dddddddddddd`;
const term = {type: 'taxonomy_term--tags', id: uuid(7), attributes: {name: 'Thông báo'}};
const user = {type: 'user--user', id: uuid(8), attributes: {display_name: 'Ban biên tập'}};
const photo = {
  type: 'file--file',
  id: uuid(9),
  attributes: {uri: {value: 'public://tru-so.jpg', url: '/sites/default/files/tru-so.jpg'}},
};
const included = [term, user, photo];
const relationships = {
  node_type: {data: {type: 'node_type--node_type', id: uuid(6)}},
  uid: {data: {type: 'user--user', id: user.id}},
  field_image: {
    data: {
      type: 'file--file',
      id: photo.id,
      meta: {alt: 'Trụ sở xã', title: '', width: 1200, height: 800},
    },
  },
  field_tags: {data: [{type: term.type, id: term.id}]},
};
const node = (n: number, attributes: object = {}) => ({
  type: 'node--article',
  id: uuid(n),
  attributes: {
    drupal_internal__nid: n,
    title: `Tin số ${n} & xã`,
    created: `2026-11-0${n}T08:30:00+07:00`,
    changed: `2026-11-0${n}T09:30:00+07:00`,
    sticky: false,
    path: {alias: n === 1 ? '/tin/so-1' : null, pid: n, langcode: 'vi'},
    body: {
      value: '<p>Chưa lọc <script>attacked=1</script></p>',
      processed: `<p>Nội dung ${n}</p>`,
      summary: n === 2 ? '<p>T&oacute;m tắt 2</p>' : '',
    },
    ...attributes,
  },
  relationships,
});
const item = (url: string, n: number) => ({
  id: uuid(n),
  title: `Tin số ${n} & xã`,
  url: url + (n === 1 ? '/tin/so-1' : `/node/${n}`),
  summary: n === 2 ? 'Tóm tắt 2' : `Nội dung ${n}`,
  image: {
    url: `${new URL(url).origin}/sites/default/files/tru-so.jpg`,
    alt: 'Trụ sở xã',
    width: 1200,
    height: 800,
  },
  publishedAt: `2026-11-0${n}T01:30:00.000Z`,
  category: {id: term.id, name: 'Thông báo'},
});
const expected =
  (number: number, numbers: readonly number[], more: boolean) =>
  (url: string): NewsPage => ({
    items: numbers.map(n => item(url, n)),
    page: number,
    pageSize: 2,
    more,
  });
const next = (offset: number) => ({
  next: {href: `http://default/jsonapi/node/article?page%5Boffset%5D=${offset}&page%5Blimit%5D=2`},
});
const document = (numbers: readonly number[], links: object = {}) => ({
  jsonapi: {version: '1.0'},
  data: numbers.map(n => node(n)),
  included,
  links,
});
const pages: Rule[] = [
  {method: 'GET', path: articles, json: document([1, 2], next(2))},
  {method: 'GET', path: `${articles}?page[offset]=2`, json: document([3, 4], next(4))},
  {method: 'GET', path: `${articles}?page[offset]=4`, json: document([5])},
  {method: 'GET', path: `${articles}?page[offset]=16`, json: document([])},
];
const refused = (status: number, detail: string) => ({
  status,
  json: {jsonapi: {version: '1.0'}, errors: [{title: 'Lỗi', status: String(status), detail}]},
});

testSource({
  source: 'drupal',
  unsupported: ['visits', 'rating'],
  list: {
    program: pages,
    query: {limit: 2, page: 1},
    expected: expected(1, [1, 2], true),
    asked: /include=field_image,field_tags,uid/,
  },
  page: {program: pages, query: {limit: 2, page: 2}, expected: expected(2, [3, 4], true)},
  lastPage: {program: pages, query: {limit: 2, page: 3}, expected: expected(3, [5], false)},
  pastEnd: {program: pages, query: {limit: 2, page: 9}, expected: expected(9, [], false)},
  category: {
    program: [
      {
        method: 'GET',
        path: `${articles}?filter[field_tags.name]=Thông+báo`,
        json: document([1]),
      },
    ],
    query: {limit: 2, page: 1, category: 'Thông báo'},
    expected: expected(1, [1], false),
  },
  search: {
    program: [
      {
        method: 'GET',
        path: `${articles}?filter[title][operator]=CONTAINS&filter[title][value]=khẩn`,
        json: document([2]),
      },
    ],
    query: {limit: 2, page: 1, q: 'khẩn'},
    expected: expected(1, [2], false),
  },
  categories: {
    program: [
      {method: 'GET', path: '/jsonapi/taxonomy_term/tags', json: {data: [term], links: {}}},
    ],
    query: {},
    expected: [{id: term.id, name: 'Thông báo'}],
  },
  article: {
    program: [
      {method: 'GET', path: `${articles}/${uuid(1)}`, json: {data: node(1), included, links: {}}},
    ],
    query: {id: uuid(1)},
    expected: url => ({
      ...item(url, 1),
      bodyHtml: '<p>Nội dung 1</p>',
      author: 'Ban biên tập',
      updatedAt: '2026-11-01T02:30:00.000Z',
    }),
  },
  services: {
    program: [
      {
        method: 'GET',
        path: '/jsonapi/menu_items/dich-vu',
        json: {
          data: [
            {
              type: 'menu_link_content--menu_link_content',
              id: 'a',
              attributes: {title: 'Khai sinh', url: '/khai-sinh', weight: '0'},
            },
            {
              type: 'menu_link_content--menu_link_content',
              id: 'b',
              attributes: {title: 'Hỏi đáp', url: 'https://hoidap.example.vn/'},
            },
          ],
        },
      },
    ],
    query: {group: 'dich-vu'},
    expected: url => ({
      groups: [
        {
          links: [
            {title: 'Khai sinh', url: `${url}/khai-sinh`},
            {title: 'Hỏi đáp', url: 'https://hoidap.example.vn/'},
          ],
        },
      ],
    }),
  },
  empty: {
    program: [{method: 'GET', path: articles, json: document([])}],
    query: {limit: 2, page: 1},
    expected: expected(1, [], false),
  },
  forbidden: refused(403, "The 'access content' permission is required."),
  notFound: refused(404, 'The "entity" parameter was not converted.'),
  spoilt: {
    program: [
      {
        method: 'GET',
        path: articles,
        json: {...document([]), data: [node(1), {...node(2), id: 2}, node(3)]},
      },
    ],
    titles: ['Tin số 1 & xã', 'Tin số 3 & xã'],
  },
  hostile: (title, link) => [
    {
      method: 'GET',
      path: articles,
      json: {
        data: [node(1, {title, path: {alias: link}})],
        included: [{...photo, attributes: {uri: {url: link}}}],
      },
    },
  ],
});

describe('the source "drupal", for its own sake', () => {
  const from = (url: string, options: Connection['options'] = {}): Connection => ({
    source: 'drupal',
    endpoint: url,
    language: 'vi',
    options,
  });
  const {signal} = new AbortController();
  const first = {limit: 2, page: 1};

  it('takes the fields that the site has, when it refuses the usual ones, and remembers', async () => {
    const api = await endpoint();
    const media = {
      type: 'media--image',
      id: uuid(5),
      attributes: {name: 'tru-so.jpg'},
      relationships: {
        thumbnail: {data: {type: 'file--file', id: uuid(4), meta: {alt: ''}}},
        field_media_image: {data: {type: 'file--file', id: photo.id, meta: {alt: 'Trụ sở'}}},
      },
    };
    const found = {
      ...node(1),
      relationships: {field_media_anh: {data: {type: media.type, id: media.id}}},
    };
    await api.get(
      articles,
      refused(
        400,
        '`field_image` is not a valid relationship field name. Possible values: node_type, uid, field_media_anh, field_chuyen_muc.',
      ),
    );
    await api.get(`${articles}?include=field_media_anh.field_media_image,field_chuyen_muc,uid`, {
      json: {data: [found], included: [media, photo]},
    });
    const {data} = await ask('news', first, from(api.url), signal);
    expect(plain(data.items[0]!.image)).to.deep.equal({
      url: `${new URL(api.url).origin}/sites/default/files/tru-so.jpg`,
      alt: 'Trụ sở',
    });
    await ask('news', {...first, q: 'x'}, from(api.url), signal);
    expect(await api.requests()).to.have.length(3);
  });

  it('does not guess where the page names the fields', async () => {
    const api = await endpoint();
    await api.get(articles, refused(400, '`field_anh` is not a valid relationship field name.'));
    const thrown: unknown = await ask(
      'news',
      first,
      from(api.url, {image: 'field_anh'}),
      signal,
    ).catch((reason: unknown) => reason);
    expect(thrown).to.include({kind: 'http', status: 400});
    expect(await api.requests()).to.have.length(1);
  });

  it('reads a renamed API, and finds the pages of the site', async () => {
    const api = await endpoint();
    await api.get('/api/v1/node/thong_bao', {json: document([1])});
    const {data} = await ask(
      'news',
      first,
      from(`${api.url}/api/v1`, {type: 'node/thong_bao', site: 'https://xa.example.vn'}),
      signal,
    );
    expect(data.items[0]!.url).to.equal('https://xa.example.vn/tin/so-1');
  });

  it('tells the total where the site counts, and reads an article by its number', async () => {
    const api = await endpoint();
    await api.get(articles, {json: {...document([1]), meta: {count: '41'}}});
    await api.get(`${articles}?filter[drupal_internal__nid]=3`, {json: document([3])});
    expect((await ask('news', first, from(api.url), signal)).data.total).to.equal(41);
    const {data} = await ask('article', {id: '3'}, from(api.url), signal);
    expect(data.bodyHtml).to.equal('<p>Nội dung 3</p>');
  });

  it('tells developers of items that guests may not see, and says so when all are', async () => {
    const api = await endpoint();
    const omitted = {
      detail: 'Some resources have been omitted because of insufficient authorization.',
      links: {
        help: {href: 'https://www.drupal.org/'},
        'item--a': {href: 'http://default/x', meta: {rel: 'item', detail: 'Not allowed to GET.'}},
      },
    };
    await api.get(articles, {json: {...document([1]), meta: {omitted}}});
    const {data, faults} = await ask('news', first, from(api.url), signal);
    expect(data.items).to.have.length(1);
    expect(faults).to.deep.equal([
      {path: '$.meta.omitted', message: 'Not allowed to GET.', lost: 'withheld'},
    ]);
    await api.get(articles, {json: {...document([]), meta: {omitted}}});
    const thrown: unknown = await ask('news', {limit: 3, page: 1}, from(api.url), signal).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).to.include({kind: 'http', reason: 'forbidden'});
  });

  it('follows next links one by one where they tell no offset, and never in a circle', async () => {
    const api = await endpoint();
    const cursor = (name: string) => ({next: `http://inner.example/jsonapi/x?cursor=${name}`});
    await api.program(
      {method: 'GET', path: articles, json: document([1, 2], cursor('b'))},
      {method: 'GET', path: `${articles}?cursor=b`, json: document([3, 4], cursor('c'))},
      {method: 'GET', path: `${articles}?cursor=c`, json: document([5], cursor('b'))},
    );
    const ids = async (page: number) =>
      (await ask('news', {limit: 2, page}, from(api.url), signal)).data.items.map(({id}) => id);
    expect(await ids(3)).to.deep.equal([uuid(5)]);
    expect(await ids(4)).to.deep.equal([]);
    expect(await ids(2)).to.deep.equal([uuid(3), uuid(4)]);
  });

  it('finds the links in the paragraphs of a page', async () => {
    const api = await endpoint();
    const link = (uri: string, title: string) => ({
      type: 'paragraph--link',
      id: title,
      attributes: {field_paragraph_link: {uri, title, options: []}},
    });
    await api.get(`/jsonapi/node/page/${uuid(1)}`, {
      json: {
        data: node(1, {path: {alias: '/dich-vu', url: '/dich-vu'}}),
        included: [
          link('internal:/khai-sinh', 'Khai sinh'),
          link('entity:node/5', 'Đất đai'),
          link('route:<nolink>', 'Nhóm'),
          link('https://dvc.example.vn/', 'Dịch vụ công'),
        ],
      },
    });
    const {data} = await ask(
      'services',
      {},
      from(api.url, {links: `node/page/${uuid(1)}?include=field_links`}),
      signal,
    );
    expect(plain(data.groups)).to.deep.equal([
      {
        links: [
          {title: 'Khai sinh', url: `${api.url}/khai-sinh`},
          {title: 'Đất đai', url: `${api.url}/node/5`},
          {title: 'Dịch vụ công', url: 'https://dvc.example.vn/'},
        ],
      },
    ]);
    expect((await api.requests())[0]!.url).to.contain('include=field_links');
  });
});
