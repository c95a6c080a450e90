import '../../src/define/news-list.js';
import {questionKey} from '../../src/data/ask.js';
import {
  captureConsole,
  endpoint,
  engine,
  expect,
  fixture,
  html,
  page,
  settled,
  until,
  type Answer,
} from '../helpers/index.js';

const news = (title: string, rest: Answer = {}): Answer => ({
  json: {items: [{id: 1, title}], page: 1, pageSize: 10, total: 1},
  ...rest,
});
const tag = (url: string) => `<portal-news-list lang="vi" endpoint="${url}"></portal-news-list>`;
const prefix = 'portal-widgets:answer:';
const kept = () => Object.keys(localStorage).filter(name => name.startsWith(prefix));

// The helper `text` knows the elements of its own window only.
const text = (widget: Element) => widget.shadowRoot!.textContent;

async function visit(url: string): Promise<Element> {
  const widget = (await page(tag(url))).querySelector('portal-news-list')!;
  await until(() => widget.state.status === 'ready' || widget.state.status === 'failed', 'no end', {
    timeout: 20_000,
  });
  await widget.updateComplete;
  return widget;
}

beforeEach(() => {
  captureConsole();
  localStorage.clear();
});

describe('the last good answer', () => {
  for (const [what, fault] of [
    ['an error', {status: 500}],
    ['no answer', {fault: 'reset'}],
    ['a login page', {body: '<!doctype html><title>Đăng nhập</title>'}],
    ['half an answer', {...news('Tin'), cutAfter: 20}],
  ] as const) {
    it(`is shown on a later visit, with its time, when there is ${what}`, async () => {
      const api = await endpoint();
      await api.get('/news', news('Tin hôm qua'));
      await visit(api.url);
      await until(() => kept().length === 1);
      await api.get('/news', fault);
      const widget = await visit(api.url);
      expect(text(widget)).to.contain('Tin hôm qua').and.to.contain('Cập nhật lúc');
      await api.get('/news', news('Tin hôm nay'));
      (widget as unknown as {reload(): void}).reload();
      await until(() => text(widget).includes('Tin hôm nay'));
      expect(text(widget)).not.to.contain('Cập nhật lúc');
    }).timeout(30_000);
  }

  it('is not shown where the portal took it away, nor ever after', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin cũ'));
    await visit(api.url);
    await until(() => kept().length === 1);
    await api.get('/news', {status: 410});
    expect(text(await visit(api.url))).not.to.contain('Tin cũ');
    await until(() => kept().length === 0);
  }).timeout(30_000);

  it('is not kept where the portal says no-store, and what was kept goes', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin cũ'));
    await visit(api.url);
    await until(() => kept().length === 1);
    await api.get('/news', news('Tin kín', {headers: {'cache-control': 'private, no-store'}}));
    await visit(api.url);
    await until(() => kept().length === 0);
  }).timeout(30_000);

  for (const [what, value] of [
    ['damaged', '1 {"items":'],
    ['too old', () => `${Date.now() - 31 * 86_400_000} ${JSON.stringify(news('Giả').json)}`],
    ['from the future', () => `${Date.now() + 86_400_000} ${JSON.stringify(news('Giả').json)}`],
    ['of another shape', () => `${Date.now() - 1} {"items":"Giả"}`],
    ['without a time', () => JSON.stringify(news('Giả').json)],
  ] as const) {
    it(`is not shown when it is ${what}`, async () => {
      const api = await endpoint();
      await api.get('/news', {status: 503});
      const key = questionKey(
        'news',
        {limit: 10, page: 1},
        {endpoint: api.url, source: 'rest', language: 'vi', options: {}},
      );
      localStorage.setItem(prefix + key, typeof value === 'string' ? value : value());
      const widget = await visit(api.url);
      expect(text(widget)).to.contain('sự cố').and.not.to.contain('Giả');
    }).timeout(30_000);
  }

  it('passes the gate again: a link that became a script is gone', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin cũ'));
    await visit(api.url);
    await until(() => kept().length === 1);
    const [name] = kept();
    localStorage.setItem(
      name!,
      `${Date.now() - 1} ${JSON.stringify({items: [{id: '1', title: 'Đã sửa', url: 'javascript:1'}], page: 1, pageSize: 10})}`,
    );
    await api.get('/news', {status: 503});
    const widget = await visit(api.url);
    expect(text(widget)).to.contain('Đã sửa');
    expect(widget.shadowRoot!.querySelector('a')).to.equal(null);
  }).timeout(30_000);

  it('takes a bounded room: the oldest go first', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin'));
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    for (let n = 1; n <= 45; n++) {
      holder.insertAdjacentHTML('beforeend', tag(api.url));
      holder.lastElementChild!.setAttribute('limit', String(n));
    }
    for (const widget of holder.querySelectorAll('portal-news-list')) await settled(widget);
    await until(() => kept().length === 40);
  }).timeout(30_000);

  it('is kept when its page is left as soon as it is shown', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin'));
    const neverIdle = '<script>window.requestIdleCallback = () => 0</script>';
    const left = await page(tag(api.url), neverIdle);
    const widget = left.querySelector('portal-news-list')!;
    await until(() => widget.state.status === 'ready');
    left.defaultView!.dispatchEvent(new Event('pagehide'));
    expect(kept().length).to.equal(1);
  }).timeout(30_000);

  it('is missed by nobody where storage is full of something else', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin'));
    const room = 'x'.repeat(100_000);
    try {
      for (let n = 0; n < 500; n++) localStorage.setItem(`đầy-${n}`, room);
    } catch {
      // Full now.
    }
    const widget = await visit(api.url);
    expect(text(widget)).to.contain('Tin');
    localStorage.clear();
  }).timeout(30_000);
});

describe('a question', () => {
  it('that the page preloads costs no request of its own', async () => {
    const api = await endpoint();
    await api.get('/news', news('Tin'));
    const document_ = await page(
      tag(api.url),
      `<link rel="preload" as="fetch" crossorigin href="${api.url}/news?limit=10&amp;page=1">`,
    );
    const widget = document_.querySelector('portal-news-list')!;
    await until(() => widget.state.status === 'ready');
    expect((await api.requests()).length).to.equal(1);
  }).timeout(30_000);

  it('asked again is asked with the ETag of its answer', async function () {
    if (engine === 'WebKit') this.skip();
    const api = await endpoint();
    await api.get('/news', news('Tin', {headers: {etag: '"v1"', 'cache-control': 'max-age=600'}}));
    const element = await fixture(html`<portal-news-list endpoint=${api.url}></portal-news-list>`);
    await settled(element);
    await (element as unknown as {reload(): Promise<void>}).reload();
    const [, second, ...more] = await api.requests();
    expect(more.map(({url, headers}) => [url, headers])).to.deep.equal([]);
    expect(second!.headers['if-none-match']).to.equal('"v1"');
    expect(second!.answered).to.equal(304);
    expect(text(element)).to.contain('Tin');
  });
});
