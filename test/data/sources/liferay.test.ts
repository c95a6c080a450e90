import {ask, send, type Connection} from '../../../src/data/ask.js';
import type {NewsPage} from '../../../src/data/models/news.js';
import {endpoint, expect, type Rule} from '../../helpers/index.js';
import {plain, testSource} from './suite.js';

const api = '/o/headless-delivery/v1.0';
const list = `${api}/sites/20125/structured-contents`;
const inner = 'http://localhost:8080';

const field = (name: string, contentFieldValue: object, rest: object = {}) => ({
  contentFieldValue,
  dataType: 'string',
  label: name,
  name: `Text${name.length}71`,
  fieldReference: name,
  nestedContentFields: [],
  ...rest,
});
const content = (n: number, rest: object = {}) => ({
  id: n,
  key: `${n + 1}`,
  title: `Tin số ${n} & xã`,
  description: n === 2 ? '' : `<p>T&oacute;m tắt ${n}</p>`,
  datePublished: `2026-11-0${n}T01:30:00Z`,
  dateModified: `2026-11-0${n}T02:30:00Z`,
  friendlyUrlPath: n === 1 ? 'th%C3%B4ng-b%C3%A1o' : `tin-${n}`,
  creator: {id: 1, name: 'Ban biên tập'},
  contentFields: [
    field('Nội dung', {data: `<p>Nội dung <a href="${inner}/tin">${n}</a></p>`}),
    field('anh', {
      image: {contentUrl: '/documents/20125/0/tru-so.jpg', description: 'Trụ sở xã'},
    }),
  ],
  taxonomyCategoryBriefs: [{taxonomyCategoryId: 41, taxonomyCategoryName: 'Thông báo'}],
  ...rest,
});
const item = (url: string, n: number) => ({
  id: `${n}`,
  title: `Tin số ${n} & xã`,
  summary: n === 2 ? 'Nội dung 2' : `Tóm tắt ${n}`,
  image: {
    url: `${new URL(url).origin}/documents/20125/0/tru-so.jpg`,
    alt: 'Trụ sở xã',
  },
  publishedAt: `2026-11-0${n}T01:30:00.000Z`,
  category: {id: '41', name: 'Thông báo'},
});
const answer = (page: number, items: readonly object[], totalCount = 5) => ({
  actions: {},
  items,
  lastPage: Math.max(1, Math.ceil(totalCount / 2)),
  page,
  pageSize: 2,
  totalCount,
});
const asks = (query: string, json: unknown): Rule[] => [
  {method: 'GET', path: `${list}?${query}`, json},
];
const expected =
  (page: number, numbers: readonly number[], more: boolean, total = 5) =>
  (url: string): NewsPage => ({
    items: numbers.map(n => item(url, n)),
    page,
    pageSize: 2,
    total,
    more,
  });

testSource({
  source: 'liferay',
  options: {site: '20125'},
  unsupported: ['visits', 'services'],
  list: {
    program: asks('page=1&pageSize=2&flatten=true', answer(1, [content(1), content(2)])),
    query: {limit: 2, page: 1},
    expected: expected(1, [1, 2], true),
    asked: /sort=datePublished:desc/,
  },
  page: {
    program: asks('page=2', answer(2, [content(3), content(4)])),
    query: {limit: 2, page: 2},
    expected: expected(2, [3, 4], true),
  },
  lastPage: {
    program: asks('page=3', answer(3, [content(5)])),
    query: {limit: 2, page: 3},
    expected: expected(3, [5], false),
  },
  category: {
    program: asks('filter=taxonomyCategoryIds/any(t:t+eq+41)', answer(1, [content(1)], 1)),
    query: {limit: 2, page: 1, category: '41'},
    expected: expected(1, [1], false, 1),
  },
  search: {
    program: asks('search=khẩn', answer(1, [content(2)], 1)),
    query: {limit: 2, page: 1, q: 'khẩn'},
    expected: expected(1, [2], false, 1),
  },
  categories: {
    program: [
      {
        method: 'GET',
        path: '/o/headless-admin-taxonomy/v1.0/sites/20125/taxonomy-vocabularies',
        json: {items: [{id: 40, name: 'Chuyên mục'}], page: 1, pageSize: 20, totalCount: 1},
      },
      {
        method: 'GET',
        path: '/o/headless-admin-taxonomy/v1.0/taxonomy-vocabularies/40/taxonomy-categories',
        json: {items: [{id: '41', name: 'Thông báo', taxonomyCategoryUsageCount: 3}]},
      },
    ],
    query: {},
    expected: [{id: '41', name: 'Thông báo', count: 3}],
  },
  article: {
    program: [
      {
        method: 'GET',
        path: `${api}/structured-contents/1`,
        json: content(1, {
          renderedContents: [
            {
              contentTemplateId: 'BASIC',
              renderedContentURL: `${inner}/o/headless-delivery/v1.0/structured-contents/1/rendered-content/BASIC`,
            },
          ],
        }),
      },
    ],
    query: {id: '1'},
    expected: url => ({
      ...item(url, 1),
      bodyHtml: `<p>Nội dung <a href="${new URL(url).origin}/tin">1</a></p>`,
      author: 'Ban biên tập',
      updatedAt: '2026-11-01T02:30:00.000Z',
    }),
  },
  empty: {
    program: asks('page=1', answer(1, [], 0)),
    query: {limit: 2, page: 1},
    expected: expected(1, [], false, 0),
  },
  forbidden: {status: 403, json: {message: 'Access denied to StructuredContentResourceImpl'}},
  notFound: {status: 404, json: {status: 'NOT_FOUND', title: 'No JournalArticle exists'}},
  spoilt: {
    program: asks('page=1', answer(1, [content(1), {...content(2), id: null}, content(3)])),
    titles: ['Tin số 1 & xã', 'Tin số 3 & xã'],
  },
  hostile: (title, link) =>
    asks(
      'page=1',
      answer(1, [
        content(1, {
          title,
          contentFields: [field('anh', {image: {contentUrl: link, description: title}})],
        }),
      ]),
    ),
  linkless: true,
});

describe('the source "liferay", for its own sake', () => {
  const from = (url: string, options: Connection['options'] = {}): Connection => ({
    source: 'liferay',
    endpoint: url,
    language: 'vi',
    options: {site: '20125', ...options},
  });
  const {signal} = new AbortController();
  const first = {limit: 2, page: 1};
  const page = window as {Liferay?: object};
  afterEach(() => {
    delete page.Liferay;
  });

  it('reads the fields of 2019, when values and categories had other names', async () => {
    const back = await endpoint();
    const {contentFields, taxonomyCategoryBriefs, ...rest} = content(2);
    await back.program(
      ...asks(
        'page=1',
        answer(1, [
          {
            ...rest,
            contentFields: contentFields.map(({contentFieldValue: value, ...each}) => ({
              ...each,
              value,
            })),
            taxonomyCategories: taxonomyCategoryBriefs,
          },
        ]),
      ),
    );
    const {data} = await ask('news', first, from(back.url), signal);
    expect(plain(data.items)).to.deep.equal([item(back.url, 2)]);
  });

  it('reads blog postings, with a link to each made as the page says', async () => {
    const back = await endpoint();
    const posting = {
      id: 35,
      headline: 'Chào năm học mới',
      alternativeHeadline: 'Hơn 500 học sinh tựu trường',
      articleBody: '<p>Sáng 5/9, các trường khai giảng.</p>',
      description: '',
      friendlyUrlPath: 'chao-nam-hoc-moi',
      datePublished: '2026-09-05T01:00:00Z',
      image: {contentUrl: `${inner}/documents/1/khai-giang.jpg`, caption: 'Lễ khai giảng'},
      actions: {get: {href: `${inner}/o/headless-delivery/v1.0/blog-postings/35`}},
      taxonomyCategories: [],
    };
    await back.get(`${api}/sites/20125/blog-postings?sort=dateCreated:desc`, {
      json: answer(1, [posting], 1),
    });
    await back.get(`${api}/blog-postings/35`, {json: posting});
    const connection = from(back.url, {type: 'blog-postings', link: '/web/xa/b/{slug}'});
    const {data} = await ask('news', first, connection, signal);
    expect(plain(data.items)).to.deep.equal([
      {
        id: '35',
        title: 'Chào năm học mới',
        url: '/web/xa/b/chao-nam-hoc-moi',
        summary: 'Sáng 5/9, các trường khai giảng.',
        image: {
          url: `${new URL(back.url).origin}/documents/1/khai-giang.jpg`,
          alt: 'Lễ khai giảng',
        },
        publishedAt: '2026-09-05T01:00:00.000Z',
      },
    ]);
    const {data: read} = await ask('article', {id: '35'}, connection, signal);
    expect(read).to.include({
      bodyHtml: posting.articleBody,
      lead: 'Hơn 500 học sinh tựu trường',
    });
  });

  it('encodes a slug once', async () => {
    const back = await endpoint();
    await back.program(...asks('page=1', answer(1, [content(1)], 1)));
    const {data} = await ask('news', first, from(back.url, {link: '/w/{slug}'}), signal);
    expect(data.items[0]!.url).to.equal('/w/th%C3%B4ng-b%C3%A1o');
  });

  it('takes what a template makes, where no field holds the body', async () => {
    const back = await endpoint();
    await back.get(`${api}/structured-contents/1`, {
      json: content(1, {
        contentFields: [],
        renderedContents: [
          {
            contentTemplateId: 'MAU TIN',
            markedAsDefault: true,
            renderedContentURL: `${inner}/o/headless-delivery/v1.0/x`,
          },
        ],
      }),
    });
    await back.get(`${api}/structured-contents/1/rendered-content/MAU TIN`, {
      body: `<p>Từ mẫu <img src="${inner}/documents/a.jpg"></p>`,
      headers: {'content-type': 'text/html; charset=utf-8'},
    });
    const {data} = await ask('article', {id: '1'}, from(back.url), signal);
    expect(data.bodyHtml).to.equal(
      `<p>Từ mẫu <img src="${new URL(back.url).origin}/documents/a.jpg"></p>`,
    );
  });

  it('finds a content by the article id that its pages show', async () => {
    const back = await endpoint();
    await back.get(`${list}/by-key/2`, {json: content(1)});
    const {data} = await ask('article', {id: '2'}, from(back.url), signal);
    expect(data.id).to.equal('1');
  });

  it('asks for what is in a folder, or made by a structure', async () => {
    const back = await endpoint();
    await back.get(`${api}/structured-content-folders/9/structured-contents`, {
      json: answer(1, [content(1)], 1),
    });
    await back.get(`${api}/content-structures/8/structured-contents`, {
      json: answer(1, [content(2)], 1),
    });
    const ids = async (options: Connection['options']) =>
      (await ask('news', first, from(back.url, options), signal)).data.items.map(({id}) => id);
    expect(await ids({folder: '9'})).to.deep.equal(['1']);
    expect(await ids({structure: '8'})).to.deep.equal(['2']);
  });

  it('asks which site, rather than for one nobody named', async () => {
    const back = await endpoint();
    const thrown: unknown = await ask('news', first, from(back.url, {site: ''}), signal).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).to.include({kind: 'config'});
    expect(String(thrown)).to.contain('source-site');
  });

  it('tells a rating in stars, and none where nobody voted', async () => {
    const back = await endpoint();
    const rated = (aggregateRating: object) =>
      back.get(`${api}/structured-contents/1`, {json: content(1, {aggregateRating})});
    await rated({bestRating: 1, worstRating: 0, ratingAverage: 0.8, ratingCount: 4});
    const question = {subject: '1'};
    const ratings = () => ask('rating', question, from(back.url), signal, true);
    expect(plain((await ratings()).data)).to.deep.equal({average: 4, count: 4, max: 5});
    await rated({bestRating: 1, ratingValue: 0.6, ratingCount: 1});
    expect((await ratings()).data.average).to.be.closeTo(3, 1e-9);
    await rated({bestRating: 1, ratingAverage: 0, ratingCount: 0});
    expect((await ratings()).data.average).to.equal(null);
  });

  it('votes as the session may: with its token, and anew where there is no vote yet', async () => {
    page.Liferay = {authToken: 'abc', ThemeDisplay: {isSignedIn: () => true}};
    const back = await endpoint();
    const mine = `${api}/structured-contents/1/my-rating`;
    await back.get(`${api}/structured-contents/1`, {
      json: content(1, {aggregateRating: {bestRating: 1, ratingAverage: 0.8, ratingCount: 1}}),
    });
    await back.get(mine, {status: 404, json: {status: 'NOT_FOUND'}});
    await back.put(mine, {status: 404, json: {status: 'NOT_FOUND'}});
    await back.post(mine, {json: {ratingValue: 0.8}});
    const question = {subject: 'structured-contents/1'};
    expect((await ask('rating', question, from(back.url), signal)).data.own).to.equal(undefined);
    const vote = {stars: 4, voter: 'abcdefgh'};
    const {data} = await send('rating', question, vote, from(back.url), signal);
    expect(data).to.include({average: 4, own: 4});
    const posted = (await back.requests()).find(({method}) => method === 'POST')!;
    expect(posted.headers).to.include({'x-csrf-token': 'abc'});
    expect(JSON.parse(posted.body)).to.deep.equal({ratingValue: 0.8});
    await back.get(mine, {json: {ratingValue: 0.6}});
    expect((await ask('rating', question, from(back.url), signal, true)).data.own).to.equal(3);
    await back.delete(mine, {status: 204});
    const withdrawn = await send('rating', question, {voter: vote.voter}, from(back.url), signal);
    expect(withdrawn.data.own).to.equal(null);
  });

  it('says what it can rate', async () => {
    const back = await endpoint();
    const thrown: unknown = await ask(
      'rating',
      {subject: 'https://xa.example.vn/tin/1'},
      from(back.url),
      signal,
    ).catch((reason: unknown) => reason);
    expect(thrown).to.include({kind: 'config'});
  });
});
