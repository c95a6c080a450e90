import {testSource} from './suite.js';

const item = (n: number) => ({
  id: `tin-${n}`,
  title: `Tin số ${n}`,
  url: `/tin/${n}`,
  summary: `Tóm tắt ${n}`,
  publishedAt: '2026-11-02T08:30:00+07:00',
});
const page = (number: number, numbers: readonly number[], total = 5) => ({
  items: numbers.map(item),
  page: number,
  pageSize: 2,
  total,
});
const asks = (query: string, json: unknown) => [{method: 'GET', path: `/news?${query}`, json}];
const article = {...item(1), bodyHtml: '<p>Nội dung</p>', author: 'Ban biên tập'};
const categories = [{id: 'thong-bao', name: 'Thông báo', count: 3}];
const services = {groups: [{title: 'Thủ tục', links: [{title: 'Khai sinh', url: '/khai-sinh'}]}]};

testSource({
  source: 'rest',
  unsupported: [],
  list: {
    program: asks('limit=2&page=1', page(1, [1, 2])),
    query: {limit: 2, page: 1},
    expected: page(1, [1, 2]),
  },
  page: {
    program: asks('limit=2&page=2', page(2, [3, 4])),
    query: {limit: 2, page: 2},
    expected: page(2, [3, 4]),
  },
  lastPage: {
    program: asks('limit=2&page=3', page(3, [5])),
    query: {limit: 2, page: 3},
    expected: page(3, [5]),
  },
  pastEnd: {
    program: asks('limit=2&page=9', page(9, [])),
    query: {limit: 2, page: 9},
    expected: page(9, []),
  },
  category: {
    program: asks('category=thong-bao', page(1, [1], 1)),
    query: {limit: 2, page: 1, category: 'thong-bao'},
    expected: page(1, [1], 1),
  },
  search: {
    program: asks('q=kh%E1%BA%A9n', page(1, [2], 1)),
    query: {limit: 2, page: 1, q: 'khẩn'},
    expected: page(1, [2], 1),
  },
  categories: {
    program: [{method: 'GET', path: '/categories', json: categories}],
    query: {},
    expected: categories,
  },
  article: {
    program: [{method: 'GET', path: '/news/tin-1', json: article}],
    query: {id: 'tin-1'},
    expected: article,
  },
  services: {
    program: [{method: 'GET', path: '/service-links?group=a', json: services}],
    query: {group: 'a'},
    expected: services,
  },
  empty: {
    program: asks('page=1', page(1, [], 0)),
    query: {limit: 2, page: 1},
    expected: page(1, [], 0),
  },
  forbidden: {status: 403, json: {title: 'Không được phép', status: 403}},
  notFound: {status: 404, json: {title: 'Không có bài này', status: 404}},
  spoilt: {
    program: asks('page=1', {...page(1, [1]), items: [item(1), {id: 2}, item(3)]}),
    titles: ['Tin số 1', 'Tin số 3'],
  },
  hostile: (title, link) =>
    asks('page=1', {...page(1, []), items: [{...item(1), title, url: link, image: {url: link}}]}),
});
