import {PortalError} from '../../src/data/errors.js';
import {topics} from '../../src/data/topics.js';
import {expect} from '../helpers/index.js';

const item = (id: number, rest: object = {}) => ({id, title: `Tin ${id}`, ...rest});
const list = (items: unknown, rest: object = {}) => ({items, page: 1, pageSize: 10, ...rest});

const enter = (items: unknown[], rest?: object) => topics.news.parse(list(items, rest));

function refusal(raw: unknown): PortalError {
  try {
    topics.news.parse(raw);
  } catch (thrown) {
    if (thrown instanceof PortalError) return thrown;
  }
  throw new Error('It was let in.');
}

describe('the gate', () => {
  it('lets a good answer in as it is', () => {
    const {data, faults} = enter([item(1, {url: '/tin/1', pinned: true})], {total: 1});
    expect(faults).to.deep.equal([]);
    expect(data.items).to.deep.equal([{id: '1', title: 'Tin 1', url: '/tin/1', pinned: true}]);
  });

  it('leaves the answer it was given as it was', () => {
    const raw = list([item(1, {publishedAt: 'hôm qua'}), {}]);
    const before = JSON.stringify(raw);
    topics.news.parse(raw);
    expect(JSON.stringify(raw)).to.equal(before);
  });

  it('drops a bad optional field, keeps its item, and tells where it stood', () => {
    const {data, faults} = enter([item(1), item(2, {publishedAt: 'hôm qua', summary: 'Tóm tắt'})]);
    expect(data.items[1]).to.deep.equal({id: '2', title: 'Tin 2', summary: 'Tóm tắt'});
    expect(faults.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['$.items[1].publishedAt', 'field'],
    ]);
  });

  it('drops bad items and names each by its place in what was sent', () => {
    const {data, faults} = enter([
      {id: 0},
      item(1),
      null,
      item(3, {image: {url: 'javascript:alert(1)'}}),
      'một chuỗi',
      item(5),
      {title: 'Không có mã'},
    ]);
    expect(data.items.map(({id}) => id)).to.deep.equal(['1', '3', '5']);
    expect(faults.filter(({lost}) => lost === 'item').map(({path}) => path)).to.deep.equal([
      '$.items[0].title',
      '$.items[4]',
      '$.items[6].id',
    ]);
    expect(data.items[1]).not.to.have.property('image');
    expect(faults.map(({path}) => path)).to.include('$.items[3].image.url');
  });

  it('takes a picture in other widths only from where it may be loaded', () => {
    const image = {url: '/a.jpg'};
    const good = '/a.jpg?x=1,2 300w, https://xa.example/b.jpg 2x';
    const {data, faults} = enter([
      item(1, {image: {...image, srcset: good}}),
      item(2, {image: {...image, srcset: '/a.jpg 1x, javascript:alert(1) 2x'}}),
      item(3, {image: {...image, srcset: '/a.jpg 1x,data:image/png,a 2x'}}),
    ]);
    expect(data.items.map(each => each.image)).to.deep.equal([
      {...image, srcset: good},
      image,
      image,
    ]);
    expect(faults.map(({path}) => path)).to.deep.equal([
      '$.items[1].image.srcset',
      '$.items[2].image.srcset',
    ]);
  });

  it('takes null for an absent optional field, without a word', () => {
    const {data, faults} = enter([item(1, {summary: null, category: null})], {total: null});
    expect(faults).to.deep.equal([]);
    expect(data.items[0]).to.deep.equal({id: '1', title: 'Tin 1'});
  });

  for (const url of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://xa.example/1',
    'file:///etc/passwd',
    `/${'a'.repeat(2048)}`,
    '',
  ]) {
    it(`lets no link in that reads ${JSON.stringify(url.slice(0, 40))}`, () => {
      const {data, faults} = enter([item(1, {url})]);
      expect(data.items[0]).to.deep.equal({id: '1', title: 'Tin 1'});
      expect(faults[0]?.path).to.equal('$.items[0].url');
    });
  }

  for (const url of [
    '/tin/1',
    'tin?id=1#a',
    '//xa.example/',
    'mailto:a@xa.example',
    'tel:+84123',
  ]) {
    it(`lets ${url} in`, () => {
      expect(enter([item(1, {url})]).data.items[0]?.url).to.equal(url);
    });
  }

  it('composes Vietnamese marks, and trims', () => {
    const {data} = enter([item(1, {title: '  Đất Đỏ '.normalize('NFD')})]);
    expect(data.items[0]?.title).to.equal('Đất Đỏ'.normalize('NFC'));
  });

  for (const [what, raw] of [
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['no items', {page: 1, pageSize: 10}],
    ['items that are none', list('x')],
    ['a page of 0', list([], {page: 0})],
    ['a page size of 1e309', list([], {pageSize: Infinity})],
  ] as const) {
    it(`refuses ${what}, as a fault of the format with its path`, () => {
      const {kind, reason, faults} = refusal(raw);
      expect([kind, reason]).to.deep.equal(['format', 'shape']);
      expect(faults[0]?.path).to.match(/^\$/);
    });
  }

  for (const total of [-1, 1.5, Infinity, 2 ** 53, '7', NaN]) {
    it(`takes ${total} for no number of items`, () => {
      const {data, faults} = enter([item(1)], {total});
      expect(data.total).to.equal(undefined);
      expect(faults.map(({path}) => path)).to.deep.equal(['$.total']);
    });
  }

  it('takes nothing from __proto__, and passes nothing on that it does not know', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__":{"items":[]},"items":[{"id":1,"title":"Tin","__proto__":{"pinned":true},"x":1}],"page":1,"pageSize":10}',
    );
    const {data} = topics.news.parse(raw);
    expect(data.items[0]).to.deep.equal({id: '1', title: 'Tin'});
    expect(data.items[0]?.pinned).to.equal(undefined);
    expect(({} as {pinned?: unknown}).pinned).to.equal(undefined);
  });

  it('reports a hundred of ten thousand bad items, and shows the one that is good', () => {
    const {data, faults} = enter([...Array<object>(10_000).fill({}), item(7)]);
    expect(data.items.map(({id}) => id)).to.deep.equal(['7']);
    expect(faults.length).to.equal(100);
  });

  it('takes a wrong date, a wrong file and a wrong neighbour out of an article', () => {
    const {data, faults} = topics.article.parse({
      id: 'a',
      title: 'Bài',
      bodyHtml: '',
      updatedAt: '2026-01-02T08:30:00',
      attachments: [
        {title: 'Một', url: '/1.pdf'},
        {title: 'Hai', url: 'javascript:1'},
        {title: 'Ba', url: '/3.pdf', size: -1},
      ],
      next: {id: 'b'},
    });
    expect(data).to.deep.equal({
      id: 'a',
      title: 'Bài',
      bodyHtml: '',
      attachments: [
        {title: 'Một', url: '/1.pdf'},
        {title: 'Ba', url: '/3.pdf'},
      ],
    });
    expect(faults.map(({path}) => path).sort()).to.deep.equal([
      '$.attachments[1].url',
      '$.attachments[2].size',
      '$.next.title',
      '$.updatedAt',
    ]);
  });
});
