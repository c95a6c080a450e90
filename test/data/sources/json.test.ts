import {ask, send, type Connection} from '../../../src/data/ask.js';
import type {NewsQuery} from '../../../src/data/models/news.js';
import type {Query, Sent, TopicName} from '../../../src/data/topics.js';
import {endpoint, expect, type Answer, type Rule} from '../../helpers/index.js';
import {testSource} from './suite.js';

type Options = Readonly<Record<string, string>>;

const row = (n: number, group = 'Y tế') => ({
  Ma: n,
  TieuDe: `Tin số ${n}`,
  DuongDan: `tin-so-${n}`,
  MoTa: `<p>Tóm tắt&nbsp;${n}</p>`,
  AnhDaiDien: n === 1 ? 'upload/anh 1.jpg' : null,
  NgayDang: `${10 + n}/08/2026 08:30:0${n}`,
  ChuyenMuc: {Ten: group, Ma: 'yt'},
  TacGia: {Ten: 'Ban Văn hoá'},
  NoiDung: '<p>Một</p>',
});
const options: Options = {
  path: 'tin?trang={page}&so={limit}&muc={category}&tim={q}',
  items: 'DuLieu.DanhSach',
  total: 'DuLieu.Tong',
  id: 'Ma',
  title: 'TieuDe',
  url: 'Link|/tin/{DuongDan}-{Ma}.html',
  summary: 'TomTat|MoTa',
  image: 'Anh|/{AnhDaiDien}',
  date: 'NgayDang',
  category: 'ChuyenMuc.Ten',
  'category-id': 'chuyenmuc.ma',
  author: 'TacGia.Ten',
  body: 'NoiDung',
  name: 'TieuDe',
};
const rows = (list: readonly unknown[], total = 5) => ({DuLieu: {DanhSach: list, Tong: total}});
const asks = (query: string, list: readonly unknown[], total?: number): Rule[] => [
  {method: 'GET', path: `/api/tin?${query}`, json: rows(list, total)},
];
const item = (url: string, n: number) => ({
  id: String(n),
  title: `Tin số ${n}`,
  url: `/tin/tin-so-${n}-${n}.html`,
  publishedAt: `2026-08-${10 + n}T01:30:0${n}.000Z`,
  category: {id: 'yt', name: 'Y tế'},
  ...(n === 1 ? {image: {url: `${new URL(url).origin}/upload/anh%201.jpg`}} : {}),
});
const page =
  (number: number, numbers: readonly number[], total = 5) =>
  (url: string) => ({
    items: numbers.map(n => ({...item(url, n), summary: `Tóm tắt ${n}`})),
    page: number,
    pageSize: 2,
    total,
    more: numbers.length === 2,
  });

testSource({
  source: 'json',
  path: '/api',
  options,
  unsupported: [],
  list: {
    program: asks('trang=1&so=2', [row(1), row(2)]),
    query: {limit: 2, page: 1},
    expected: page(1, [1, 2]),
    asked: /\/tin\?trang=1&so=2$/,
  },
  page: {
    program: asks('trang=2&so=2', [row(3), row(4)]),
    query: {limit: 2, page: 2},
    expected: page(2, [3, 4]),
  },
  lastPage: {
    program: asks('trang=3&so=2', [row(5)]),
    query: {limit: 2, page: 3},
    expected: page(3, [5]),
  },
  pastEnd: {
    program: asks('trang=4&so=2', []),
    query: {limit: 2, page: 4},
    expected: page(4, []),
  },
  category: {
    program: asks('muc=yt', [row(2)], 1),
    query: {limit: 2, page: 1, category: 'yt'},
    expected: page(1, [2], 1),
  },
  search: {
    program: asks('tim=kh%E1%BA%A9n%20%26%20m%E1%BB%9Bi', [row(2)], 1),
    query: {limit: 2, page: 1, q: 'khẩn & mới'},
    expected: page(1, [2], 1),
  },
  categories: {
    program: [
      {method: 'GET', path: '/api/tin', json: rows([{Ma: 'yt', TieuDe: 'Y tế', count: '1.234'}])},
    ],
    query: {},
    expected: [{id: 'yt', name: 'Y tế', count: 1234}],
  },
  article: {
    program: asks('', [row(1), row(2)]),
    query: {id: '2'},
    expected: url => ({...item(url, 2), author: 'Ban Văn hoá', bodyHtml: '<p>Một</p>'}),
  },
  empty: {
    program: asks('', [], 0),
    query: {limit: 2, page: 1},
    expected: page(1, [], 0),
  },
  forbidden: {status: 401, json: {Message: 'Authorization has been denied for this request.'}},
  notFound: {json: rows([], 0)},
  spoilt: {
    program: asks('', [row(1), {...row(2), TieuDe: null}, row(3)]),
    titles: ['Tin số 1', 'Tin số 3'],
  },
  hostile: (title, link) => [
    {
      method: 'GET',
      path: '/api/tin',
      json: rows([
        {
          ...row(1),
          TieuDe: title.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;')),
          Link: link,
          Anh: link,
        },
      ]),
    },
  ],
});

describe('the source "json"', () => {
  const connection = (endpoint: string, options: Options): Connection => ({
    source: 'json',
    endpoint,
    options,
    language: 'vi',
  });

  async function answered<T extends TopicName>(
    topic: T,
    query: Query<T>,
    options: Options,
    answer: Answer,
  ) {
    const api = await endpoint();
    // Not whatever is asked: the browser's preflights have an answer of their own.
    await api.get('/*', answer);
    await api.post('/*', answer);
    const {data, faults} = await ask(
      topic,
      query,
      connection(api.url, options),
      new AbortController().signal,
    );
    expect(faults).to.deep.equal([]);
    return {api, data: JSON.parse(JSON.stringify(data)) as typeof data};
  }

  const list = async (json: unknown, options: Options = {}, query: Partial<NewsQuery> = {}) =>
    (await answered('news', {limit: 10, page: 1, ...query}, options, {json})).data;
  const plain = [
    {id: 1, title: 'Họp dân', category: 'Tin xã'},
    {id: 2, title: 'Đổ rác', summary: 'Xã Đất Đỏ', category: 'Tin xã'},
    {id: 3, title: 'Tiêm chủng', category: 'Y tế'},
  ];

  it('finds the list without being told, and the fields of the contract in any case', async () => {
    const row = {ID: 'a', Title: 'Tin', PublishedAt: '2026-08-12', Url: '/a'};
    for (const json of [
      [row],
      {d: [row]},
      {items: [row]},
      {d: {__type: 'x', results: [row]}},
      {data: {meta: {}, rows: [row]}},
    ]) {
      expect((await list(json)).items).to.deep.equal([
        {id: 'a', title: 'Tin', publishedAt: '2026-08-12', url: '/a'},
      ]);
    }
    expect((await list({data: null, total: 0}, {items: 'data'})).items).to.deep.equal([]);
  });

  it('pages, filters and searches by itself where the back end sends everything', async () => {
    const ids = async (query: Partial<NewsQuery>) => {
      const {items, total} = await list(plain, {}, query);
      return [items.map(({id}) => id).join(), total];
    };
    expect(await ids({limit: 2, page: 1})).to.deep.equal(['1,2', 3]);
    expect(await ids({limit: 2, page: 2})).to.deep.equal(['3', 3]);
    expect(await ids({category: 'Tin xã'})).to.deep.equal(['1,2', 2]);
    expect(await ids({q: 'dat do'})).to.deep.equal(['2', 1]);
  });

  it('refuses to filter one page of many, and says what is missing', async () => {
    const api = await endpoint();
    const refused = await ask(
      'news',
      {limit: 2, page: 1, q: 'họp'},
      connection(api.url, {path: 'tin?p={page0}'}),
      new AbortController().signal,
    ).catch((reason: unknown) => reason);
    expect(refused).to.include({kind: 'config'});
    expect((refused as Error).message).to.contain('{q}');
    expect(await api.requests()).to.deep.equal([]);
  });

  it('asks by offset, and knows whether more follows where no total is told', async () => {
    const {api, data} = await answered(
      'news',
      {limit: 3, page: 3},
      {path: 'tin/{offset}/{limit}'},
      {json: plain},
    );
    expect((await api.requests())[0]!.url).to.match(/\/tin\/6\/3$/);
    expect(data).to.include({more: true});
    expect(data.items).to.have.length(3);
  });

  it('asks a service of ASP.NET, and takes its text out of its wrapping', async () => {
    const rows = [{Id: 7, Title: 'Họp dân', Ngay: '/Date(1786509000000)/'}];
    const {api, data} = await answered(
      'news',
      {limit: 5, page: 2, q: 'họp "dân"'},
      {path: 'Tin.asmx/DanhSach', post: '{"trang": {page}, "tim": "{q}"}', date: 'Ngay'},
      {json: {d: JSON.stringify(rows)}},
    );
    expect(data.items).to.deep.equal([
      {id: '7', title: 'Họp dân', publishedAt: new Date(1786509000000).toISOString()},
    ]);
    const [request] = await api.requests();
    expect(request).to.include({method: 'POST', body: '{"trang":2,"tim":"họp \\"dân\\""}'});
    expect(request!.headers['content-type']).to.match(/^application\/json/);
    const xml = await answered(
      'news',
      {limit: 5, page: 1},
      {},
      {
        body: `<?xml version="1.0" encoding="utf-8"?>\n<string xmlns="http://tempuri.org/">${JSON.stringify(
          [{Id: 8, Title: 'Hỏi & đáp'}],
        ).replaceAll('&', '&amp;')}</string>`,
        headers: {'content-type': 'text/xml; charset=utf-8'},
      },
    );
    expect(xml.data.items).to.deep.equal([{id: '8', title: 'Hỏi & đáp'}]);
  });

  it('gives one article that is asked for by its id', async () => {
    const {api, data} = await answered(
      'article',
      {id: 'a/1'},
      {
        path: 'tin/{id}',
        item: 'data',
        body: 'NoiDung',
        attachments: 'Tep',
        'attachment-url': 'Link',
        'attachment-title': 'Ten',
        updated: 'Sua',
      },
      {
        json: {
          data: [
            {
              id: 'a/1',
              title: 'Tin',
              NoiDung: 'Một dòng\n\nHai & ba',
              Sua: '23/11/2026',
              Tep: [{Ten: 'Mẫu', Link: '/mau.pdf', size: 12}],
            },
          ],
        },
      },
    );
    expect((await api.requests())[0]!.url).to.match(/\/tin\/a%2F1$/);
    expect(data).to.deep.equal({
      id: 'a/1',
      title: 'Tin',
      bodyHtml: '<p>Một dòng</p><p>Hai &#38; ba</p>',
      updatedAt: '2026-11-23',
      attachments: [{title: 'Mẫu', url: '/mau.pdf', size: 12}],
    });
    const encoded = await answered(
      'article',
      {id: '1'},
      {path: 'tin?id={id}'},
      {
        json: {title: 'Tin', bodyHtml: '&lt;p&gt;Một&lt;/p&gt;', attachments: ['/tep/don.doc']},
      },
    );
    expect(encoded.data).to.deep.equal({
      id: '1',
      title: 'Tin',
      bodyHtml: '<p>Một</p>',
      attachments: [{title: 'don.doc', url: '/tep/don.doc'}],
    });
  });

  it('tells that an article is not there, whichever way it is asked for', async () => {
    for (const [options, json] of [
      [{}, plain],
      [{path: 'tin/{id}', item: 'data'}, {data: []}],
    ] as const) {
      const api = await endpoint();
      await api.any({json});
      const refused = await ask(
        'article',
        {id: '99'},
        connection(api.url, options),
        new AbortController().signal,
      ).catch((reason: unknown) => reason);
      expect(refused).to.include({reason: 'not-found'});
    }
  });

  it('gives service links in their groups, however they come', async () => {
    const link = {title: 'Khai sinh', url: '/khai-sinh', icon: 'birth', description: 'Trong ngày'};
    const grouped = await answered(
      'services',
      {},
      {groups: 'Nhom', 'group-title': 'Ten', links: 'LienKet'},
      {
        json: {Nhom: [{Ten: 'Hộ tịch', LienKet: [link]}]},
      },
    );
    expect(grouped.data).to.deep.equal({groups: [{title: 'Hộ tịch', links: [link]}]});
    const flat = {
      json: [
        {...link, Nhom: 'Hộ tịch'},
        {title: 'Đất', url: '/dat', Nhom: 'Đất đai'},
        {title: 'Khai tử', url: '/khai-tu', Nhom: 'Hộ tịch'},
      ],
    };
    const all = await answered('services', {}, {group: 'Nhom'}, flat);
    expect(all.data.groups.map(({title, links}) => [title, links.length])).to.deep.equal([
      ['Hộ tịch', 2],
      ['Đất đai', 1],
    ]);
    const one = await answered('services', {group: 'Đất đai'}, {group: 'Nhom'}, flat);
    expect(one.data.groups).to.deep.equal([
      {title: 'Đất đai', links: [{title: 'Đất', url: '/dat'}]},
    ]);
  });

  it('gives counts, also where they come as written numbers', async () => {
    const {data} = await answered(
      'visits',
      {},
      {online: 'DangOnline', total: 'TongTruyCap', updated: 'Luc'},
      {
        json: {d: {DangOnline: '12', TongTruyCap: '3.199.993', Luc: '2026-08-12T08:30:00'}},
      },
    );
    expect(data).to.deep.equal({online: 12, total: 3199993, updatedAt: '2026-08-12T01:30:00.000Z'});
    const now = await answered('visits', {}, {}, {json: {online: 1, total: 2}});
    expect(now.data).to.deep.equal({online: 1, total: 2});
  });

  it('gives a rating, and no average where nobody has voted', async () => {
    const of = async (json: unknown, options: Options = {}) =>
      (await answered('rating', {subject: '/a'}, {average: 'DiemTB', ...options}, {json})).data;
    expect(await of({DiemTB: '4,5', count: '12'})).to.deep.equal({average: 4.5, count: 12, max: 5});
    expect(await of({DiemTB: 0, count: 0}, {max: '3'})).to.deep.equal({count: 0, max: 3});
    const spread = {1: 1, 2: 1, 3: 1, 4: 0, 5: 0};
    expect(await of({DiemTB: 2, count: 3, distribution: spread})).to.deep.equal({
      average: 2,
      count: 3,
      max: 5,
      distribution: [1, 1, 1, 0, 0],
    });
  });

  async function sent<T extends TopicName>(
    topic: T,
    query: Query<T>,
    what: Sent<T>,
    options: Options,
    reply: Answer,
  ) {
    const api = await endpoint();
    await api.get('/*', {json: {online: 1, total: 5, average: 4, count: 2}});
    await api.post('/*', reply);
    const {data} = await send(
      topic,
      query,
      what,
      connection(api.url, options),
      new AbortController().signal,
    );
    const posted = (await api.requests()).filter(({method}) => method === 'POST');
    return {data: JSON.parse(JSON.stringify(data)) as typeof data, posted};
  }

  it('sends votes and visits where the page says so, and reads anew after an empty reply', async () => {
    const vote = await sent(
      'rating',
      {subject: '/a'},
      {stars: 3, voter: 'abcdefgh'},
      {
        path: 'diem?bai={subject}',
        send: 'cham-diem',
        'send-body': '{"bai": "{subject}", "diem": {stars}}',
      },
      {body: ''},
    );
    expect(vote.posted[0]).to.include({body: '{"bai":"/a","diem":3}'});
    expect(vote.data).to.deep.equal({average: 4, count: 2, max: 5, own: 3});
    const visit = await sent(
      'visits',
      {},
      {visitor: 'abcdefgh', page: '/trang'},
      {send: 'dem'},
      {json: {online: 2, total: 6}},
    );
    expect(JSON.parse(visit.posted[0]!.body)).to.deep.equal({visitor: 'abcdefgh', page: '/trang'});
    expect(visit.data).to.include({online: 2, total: 6});
  });

  it('sends nothing where the page does not say where to', async () => {
    const refused = await sent(
      'rating',
      {subject: '/a'},
      {voter: 'abcdefgh'},
      {send: 'x'},
      {},
    ).catch((reason: unknown) => reason);
    expect(refused).to.include({kind: 'config', reason: 'unsupported-topic'});
    expect((refused as Error).message).to.contain('source-withdraw');
  });
});
