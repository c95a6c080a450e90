import type {TestEndpoint} from '../helpers/test-endpoint.js';

export const item = (n: number, more: object = {}) => ({
  id: `tin-${n}`,
  title: `Đất Đỏ họp phiên số ${n}`,
  publishedAt: '2026-11-20T08:30:00+07:00',
  category: {id: 'thong-bao', name: 'Thông báo'},
  ...more,
});

export const page = (number: number, items: readonly unknown[], total = 7) => ({
  items,
  page: number,
  pageSize: 5,
  total,
});

const first = [1, 2, 3, 4, 5].map(n => item(n));

/** An endpoint that does all as it should; rules that come later change one thing. */
export async function makeGood(api: TestEndpoint): Promise<void> {
  const problem = {'content-type': 'application/problem+json'};
  await api.get('/news*', {status: 404, headers: problem, json: {title: 'Không có', status: 404}});
  await api.get('/news', {json: page(9999, [])});
  await api.get('/news?page=1', {json: page(1, first), headers: {etag: '"1"'}});
  await api.get('/news?page=2', {json: page(2, [item(6), item(7)])});
  await api.get('/news?page=1&q=zqxjkvbwzq', {json: page(1, [], 0)});
  await api.get('/news/tin-1', {json: {...item(1), bodyHtml: '<p>Nội dung</p>'}});
  await api.get('/categories', {json: [{id: 'thong-bao', name: 'Thông báo'}]});
  await api.get('/visits', {json: {online: 2, total: 1000}});
  await api.get('/ratings/*', {json: {average: null, count: 0, max: 5}});
  await api.get('/service-links', {
    json: {groups: [{links: [{title: 'Khai sinh', url: '/khai-sinh'}]}]},
  });
}
