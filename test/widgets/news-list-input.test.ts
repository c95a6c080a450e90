import '../../src/define/news-list.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import type {NewsListElement} from '../../src/widgets/news-list/news-list.js';
import {
  accessible,
  captureConsole,
  click,
  endpoint,
  expect,
  fixture,
  html,
  noHostErrors,
  oneEvent,
  settled,
  text,
  until,
} from '../helpers/index.js';

const item = (n: number | string, rest: object = {}) => ({
  id: `tin-${n}`,
  title: `Tin số ${n}`,
  url: `/tin/${n}`,
  ...rest,
});
const answer = (items: object[], rest: object = {}) => ({
  json: {items, page: 1, pageSize: 10, total: items.length, ...rest},
});
const make = (url: string, rest = '') =>
  `<portal-news-list lang="vi" endpoint="${url}" ${rest}></portal-news-list>`;

async function list(url: string, rest = ''): Promise<NewsListElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = make(url, rest);
  return settled(holder.querySelector('portal-news-list')!);
}
const titles = (element: NewsListElement) =>
  [...element.renderRoot.querySelectorAll('[part=title]')].map(({textContent}) =>
    textContent.trim(),
  );

describe('portal-news-list, given bad input', () => {
  for (const [what, url, sentence] of [
    ['an address that is a script', 'javascript:alert(1)', 'không hợp lệ'],
    ['an address that is none', 'http://', 'không hợp lệ'],
    ['a server that is not there', 'http://127.0.0.1:1/api', 'Không lấy được dữ liệu'],
  ] as const) {
    it(`tells ${what} in a sentence, on the event, and once on the console`, async () => {
      const said = captureConsole();
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const failed = oneEvent(holder, 'portal-error');
      holder.innerHTML = make(url);
      const event = await noHostErrors(async () => (await failed) as unknown as PortalErrorEvent);
      const element = holder.querySelector('portal-news-list')!;
      expect(text(element)).to.contain(sentence);
      expect(event.error.message).to.contain(url);
      await element.reload();
      expect(said.filter(({level}) => level === 'warn').length).to.equal(1);
      await accessible(element);
    });
  }

  it('shows ten of 100,000 items, and says how many came', async () => {
    const api = await endpoint();
    const many = Array.from({length: 100_000}, (_, index) => item(index));
    await api.get('/news', answer(many));
    const element = await list(api.url);
    expect(titles(element).length).to.equal(10);
    expect(text(element)).to.contain('100.000').and.to.contain('10 mục đầu');
  }).timeout(30_000);

  it('shows an item twice that came twice, each with a link of its own', async () => {
    const api = await endpoint();
    await api.get('/news', answer([item(1), item(1), item(2)]));
    const element = await list(api.url);
    expect(titles(element)).to.deep.equal(['Tin số 1', 'Tin số 1', 'Tin số 2']);
    await accessible(element);
  });

  it('leads from a page past the end to the first one', async () => {
    const api = await endpoint();
    await api.get('/news', answer([item(1)], {total: 12}));
    await api.get('/news?page=9', answer([], {page: 9, total: 12}));
    const element = await list(api.url, 'page="9" paging="pages"');
    expect(text(element)).to.contain('danh sách chỉ có 2 trang');
    await accessible(element);
    await click(element.renderRoot.querySelector('[part~=empty] button')!);
    await until(() => titles(element).length === 1);
  });

  it('leaves out a date without zone and says so; the item stays', async () => {
    const api = await endpoint();
    await api.get(
      '/news',
      answer([item(1, {publishedAt: '2026-01-02T08:30:00'}), item(2, {publishedAt: '31/02/2026'})]),
    );
    const element = await list(api.url);
    expect(titles(element).length).to.equal(2);
    expect(element.renderRoot.querySelector('time')).to.equal(null);
    expect(text(element)).to.contain('thiếu múi giờ');
  });

  it('says nothing new of an item that lies ahead of a clock that runs behind', async () => {
    const api = await endpoint();
    await api.get('/news', answer([item(1, {publishedAt: '2099-01-01T00:00:00+07:00'})]));
    const element = await list(api.url);
    expect(text(element)).to.contain('01/01/2099').and.not.to.contain('Mới');
  });

  it('ends where the next page brings nothing', async () => {
    const api = await endpoint();
    await api.get('/news', answer([item(1)], {total: 30}));
    await api.get('/news?page=2', answer([], {page: 2, total: 10}));
    const element = await list(api.url, 'paging="more"');
    await click(element.renderRoot.querySelector('[part~=more]')!);
    await until(() => !element.renderRoot.querySelector('[part~=more]'));
    expect(titles(element)).to.deep.equal(['Tin số 1']);
  });

  for (const [what, attributes, asked] of [
    ['words for numbers', 'limit="nhiều" page="đầu"', 'limit=10&page=1'],
    ['numbers below all', 'limit="-3" page="0"', 'limit=1&page=1'],
    ['numbers above all', 'limit="1e9" page="1.9"', 'limit=10000&page=1'],
    ['unknown words', 'layout="tròn" paging="vô tận" on-error="?"', 'limit=10&page=1'],
  ] as const) {
    it(`makes sense of attributes with ${what}`, async () => {
      const api = await endpoint();
      await api.get('/news', answer([item(1)]));
      const element = await list(api.url, attributes);
      expect(titles(element).length).to.equal(1);
      expect((await api.requests())[0]!.url).to.equal(`/news?${asked}`);
    });
  }

  it('keeps one word of 5,000 letters, right-to-left and zero-width text within its bounds', async () => {
    const api = await endpoint();
    await api.get(
      '/news',
      answer([
        item(1, {title: 'á'.repeat(5_000)}),
        item(2, {title: '\u202eQuay ngược', summary: '\u200b\u200b'}),
        item(3, {title: '<img src=x onerror=alert(1)>'}),
      ]),
    );
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.style.width = '220px';
    holder.innerHTML = make(api.url);
    const element = await settled(holder.querySelector('portal-news-list')!);
    expect(element.scrollWidth).to.be.at.most(220);
    expect(titles(element)[2]).to.equal('<img src=x onerror=alert(1)>');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('refuses JSON 10,000 levels deep without an error in the page', async () => {
    const api = await endpoint();
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    await api.get('/news', {body: `{"items":${deep},"page":1,"pageSize":10}`});
    captureConsole();
    const element = await noHostErrors(() => list(api.url));
    expect(['failed', 'ready']).to.include(element.state.status);
    expect(titles(element)).to.deep.equal([]);
  });
});
