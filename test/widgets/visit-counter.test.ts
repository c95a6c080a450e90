import '../../src/define/visit-counter.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import type {VisitCounterElement} from '../../src/widgets/visit-counter/visit-counter.js';
import {
  accessible,
  captureConsole,
  click,
  endpoint,
  expect,
  fixture,
  html,
  settled,
  setViewport,
  tab,
  text,
  until,
  type Answer,
} from '../helpers/index.js';

type Api = Awaited<ReturnType<typeof endpoint>>;

const daily = [...Array<undefined>(30)].map((_, index) => ({
  date: new Date(Date.UTC(2026, 9, 25 + index)).toISOString().slice(0, 10),
  count: index * 10,
}));
const numbers = (total: number, rest: object = {}, how: Answer = {}): Answer => ({
  ...how,
  json: {
    online: 13,
    today: 1_204,
    yesterday: 2_000,
    week: 7_500,
    month: 30_100,
    total,
    updatedAt: '2026-11-23T01:30:00Z',
    daily,
    ...rest,
  },
});

/** An endpoint that counts: 3,199,993 before this visit. */
async function counting(): Promise<Api> {
  const api = await endpoint();
  await api.get('/visits', numbers(3_199_993));
  await api.post('/visits', numbers(3_199_994));
  return api;
}

async function counter(url: string, attributes = ''): Promise<VisitCounterElement> {
  const holder = await fixture<HTMLElement>(
    html`<div lang="vi" data-portal-endpoint=${url}></div>`,
  );
  holder.innerHTML = `<portal-visit-counter ${attributes}></portal-visit-counter>`;
  const element = holder.querySelector('portal-visit-counter')!;
  await settled(element);
  return element;
}

const rows = (element: VisitCounterElement) =>
  [...element.renderRoot.querySelectorAll('[part=row]')].map(row => text(row));
const posts = async (api: Api) =>
  (await api.requests()).filter(({method}) => method === 'POST').map(({body}) => body);
const shows = (element: VisitCounterElement, words: string) =>
  until(
    () => text(element).includes(words),
    () => `shows "${text(element)}", not "${words}"`,
  );
/** As if the last sign of life had been some minutes ago. */
const passed = (minutes: number) => {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith('portal-widgets:visit:')) continue;
    const known = JSON.parse(localStorage.getItem(key)!) as {seen: number};
    localStorage.setItem(key, JSON.stringify({...known, seen: known.seen - minutes * 60_000}));
  }
};
const seen = () => document.dispatchEvent(new Event('visibilitychange'));

describe('portal-visit-counter', function () {
  this.timeout(30_000);
  afterEach(() => localStorage.clear());

  it('shows the numbers with their names, as people write them, and when they were true', async () => {
    const api = await counting();
    const element = await counter(api.url, 'heading="Thống kê truy cập"');
    await shows(element, '3.199.994');
    expect(rows(element)).to.deep.equal([
      'Đang truy cập 13',
      'Hôm nay 1.204',
      'Tuần này 7.500',
      'Tháng này 30.100',
      'Tất cả 3.199.994',
    ]);
    expect(text(element)).to.contain('Cập nhật lúc 23/11/2026 08:30');
    expect(element.renderRoot.querySelector('dl > div > dt + dd')).not.to.equal(null);
    expect(element.renderRoot.querySelector('h2')?.textContent).to.equal('Thống kê truy cập');
    await accessible(element);
  });

  it('speaks English where the page does', async () => {
    const api = await counting();
    const element = await counter(api.url, 'lang="en" fields="online total"');
    await shows(element, '3,199,994');
    expect(rows(element)).to.deep.equal(['Online now 13', 'All visits 3,199,994']);
    expect(text(element)).to.contain('Updated at Nov 23, 2026');
    await accessible(element);
  });

  it('reads first and counts after, with one request each and no preflight', async () => {
    const api = await counting();
    const element = await counter(api.url);
    await shows(element, '3.199.994');
    const requests = await api.requests({preflights: true});
    expect(requests.map(({method}) => method)).to.deep.equal(['GET', 'POST']);
    expect(requests[1]!.headers['content-type']).to.match(/^text\/plain/);
    const sent = JSON.parse(requests[1]!.body) as {visitor: string; page: string};
    expect(sent.visitor).to.match(/^[0-9a-f]{32}$/);
    expect(sent.page).to.equal(location.pathname);
  });

  it('counts one visit for several counters, removed ones, swapped ones and other tabs', async () => {
    const api = await counting();
    const element = await counter(api.url);
    const holder = element.parentElement!;
    const second = document.createElement('portal-visit-counter');
    holder.append(second);
    await shows(element, '3.199.994');
    await shows(second, '3.199.994');
    const swapped = document.createElement('portal-visit-counter');
    holder.replaceChildren(swapped);
    await settled(swapped);
    const other = await tab(`<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`);
    await settled(other.find('portal-visit-counter'));
    seen();
    await swapped.reload();
    // A lock of that name is free again only when everybody has looked.
    await until(async () => !(await navigator.locks?.query())?.held?.length);
    expect(await posts(api)).to.have.lengthOf(1);
  });

  it('is one visit for two tabs that open at the same moment', async () => {
    const api = await endpoint();
    await api.get('/visits', numbers(5));
    await api.post('/visits', {...numbers(6), delayMs: 100});
    const markup = `<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`;
    const tabs = await Promise.all([tab(markup), tab(markup)]);
    await Promise.all(tabs.map(each => settled(each.find('portal-visit-counter'))));
    await until(() =>
      tabs.some(each => text(each.find('portal-visit-counter')).includes('Tất cả 6')),
    );
    const sent = await posts(api);
    const visitors = new Set(sent.map(body => (JSON.parse(body) as {visitor: string}).visitor));
    expect(visitors.size).to.equal(1);
  });

  it('gives a sign of life after minutes, and begins another visit after half an hour', async () => {
    const api = await counting();
    const element = await counter(api.url);
    await shows(element, '3.199.994');
    const visitors = async () =>
      (await posts(api)).map(body => (JSON.parse(body) as {visitor: string}).visitor);
    passed(5);
    seen();
    await until(async () => (await posts(api)).length === 2);
    passed(31);
    seen();
    await until(async () => (await posts(api)).length === 3);
    const [first, second, third] = await visitors();
    expect(second).to.equal(first);
    expect(third).not.to.equal(first);
  });

  it('counts nobody while the page is hidden', async () => {
    const api = await counting();
    let hidden = true;
    const other = await tab(
      `<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`,
      window =>
        Object.defineProperty(window.document, 'hidden', {configurable: true, get: () => hidden}),
    );
    const element = other.find<VisitCounterElement>('portal-visit-counter');
    await until(() => element.state.status === 'loading');
    expect(await api.requests()).to.have.lengthOf(0);
    hidden = false;
    other.window.document.dispatchEvent(new Event('visibilitychange'));
    await shows(element, '3.199.994');
    expect(await posts(api)).to.have.lengthOf(1);
  });

  it('only shows with display-only', async () => {
    const api = await counting();
    const element = await counter(api.url, 'display-only');
    await element.reload();
    seen();
    await settled(element);
    expect(rows(element).at(-1)).to.equal('Tất cả 3.199.993');
    expect(await posts(api)).to.have.lengthOf(0);
  });

  it('counts without a key who asks not to be tracked, and once a visit all the same', async () => {
    for (const [name, value] of [
      ['globalPrivacyControl', true],
      ['doNotTrack', '1'],
    ] as const) {
      localStorage.clear();
      const api = await counting();
      const open = () =>
        tab(`<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`, window =>
          Object.defineProperty(window.navigator, name, {configurable: true, value}),
        );
      const first = await open();
      await shows(first.find('portal-visit-counter'), '3.199.994');
      first.close();
      const again = await open();
      await settled(again.find('portal-visit-counter'));
      passed(5);
      again.window.document.dispatchEvent(new Event('visibilitychange'));
      await again.find<VisitCounterElement>('portal-visit-counter').reload();
      expect(await posts(api)).to.deep.equal([JSON.stringify({page: '/test/helpers/tab.html'})]);
      expect(Object.values(localStorage).join()).not.to.contain('visitor');
    }
  });

  it('does not send twice a visit without a key that may have been counted', async () => {
    captureConsole();
    const api = await endpoint();
    await api.get('/visits', numbers(1));
    await api.post('/visits', {fault: 'reset'});
    const other = await tab(
      `<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`,
      window => Object.defineProperty(window.navigator, 'doNotTrack', {value: '1'}),
    );
    let failed = false;
    other.window.document.addEventListener('portal-error', () => (failed = true));
    await until(() => failed);
    expect(Object.keys(localStorage).filter(key => key.includes(':sent:'))).to.deep.equal([]);
  });

  it('keeps a visit that did not arrive, and sends it once when it can', async () => {
    captureConsole();
    const api = await endpoint();
    await api.get('/visits', numbers(1));
    await api.post('/visits', {status: 503});
    let error: PortalErrorEvent | undefined;
    document.addEventListener('portal-error', event => (error = event), {once: true});
    const element = await counter(api.url);
    await until(() => error);
    expect(error!.error.status).to.equal(503);
    expect(rows(element).at(-1)).to.equal('Tất cả 1');
    element.parentElement!.remove();
    // The visitor goes on to a page without a counter.
    await api.post('/visits', numbers(2));
    const other = await tab('<portal-news-list></portal-news-list>');
    await until(async () => (await posts(api)).length >= 2);
    await until(() => !Object.keys(localStorage).some(key => key.includes(':sent:')));
    other.window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    const sent = await posts(api);
    expect(sent).to.have.lengthOf(2);
    expect(sent[1]).to.equal(sent[0]);
  });

  it('works where storage is blocked', async () => {
    const api = await counting();
    const other = await tab(
      `<portal-visit-counter endpoint="${api.url}"></portal-visit-counter>
       <portal-visit-counter endpoint="${api.url}"></portal-visit-counter>`,
      window =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    );
    await shows(other.find('portal-visit-counter:last-child'), '3.199.994');
    expect(await posts(api)).to.have.lengthOf(1);
  });

  it('shows the rows asked for, in that order, as far as the endpoint gives them', async () => {
    const api = await endpoint();
    await api.get('/visits', {
      json: {online: 0, total: 7, yesterday: 3, updatedAt: '2026-11-23T01:30:00Z'},
    });
    const element = await counter(
      api.url,
      'display-only fields="total yesterday strange week online total"',
    );
    expect(rows(element)).to.deep.equal(['Tất cả 7', 'Hôm qua 3', 'Đang truy cập 0']);
  });

  it('writes — for a number that is wrong, and says so', async () => {
    captureConsole();
    for (const online of ['-1', '"13"', '1e309', '9007199254740992', '2.5', 'null']) {
      const api = await endpoint();
      await api.get('/visits', {body: `{"online": ${online}, "total": 7}`});
      const element = await counter(api.url, 'display-only fields="online total"');
      expect(rows(element)).to.deep.equal(['Đang truy cập —', 'Tất cả 7']);
      await accessible(element);
    }
  });

  it('writes — and never 0 when nothing comes, and tries again', async () => {
    captureConsole();
    const api = await endpoint();
    await api.any({status: 404});
    const element = await counter(api.url);
    expect(rows(element)).to.have.lengthOf(5);
    for (const row of rows(element)) expect(row).to.match(/ —$/);
    expect(text(element)).not.to.contain('0 ');
    await accessible(element);
    await api.get('/visits', numbers(9));
    await click(element.renderRoot.querySelector('[part~=retry]')!);
    await shows(element, 'Tất cả 9');
    await accessible(element);
  });

  it('shows nothing with on-error="hide", and its fallback', async () => {
    captureConsole();
    const api = await endpoint();
    await api.any({status: 404});
    const element = await counter(api.url, 'on-error="hide"');
    expect(text(element)).to.equal('');
  });

  it('keeps the numbers when they cannot be renewed, but not for more than a day', async () => {
    captureConsole();
    const api = await counting();
    const element = await counter(api.url, 'display-only fields="total"');
    await api.get('/visits', {body: '<p>Đăng nhập</p>'});
    await element.reload();
    expect(rows(element)).to.deep.equal(['Tất cả 3.199.993']);
    expect(text(element)).to.contain('Chưa tải được bản mới');
    await accessible(element);
    const {now} = Date;
    Date.now = () => now() + 25 * 3_600_000;
    try {
      await element.reload();
      expect(rows(element)).to.deep.equal(['Tất cả —']);
    } finally {
      Date.now = now;
    }
  });

  it('shows the digits of the total one by one, and says them as a number', async () => {
    const api = await counting();
    const element = await counter(api.url, 'display-only layout="digits"');
    const digits = [...element.renderRoot.querySelectorAll('[part=digit]')];
    expect(digits.map(({textContent}) => textContent).join('')).to.equal('3199993');
    expect(element.renderRoot.querySelector('[part=digits]')!.closest('[aria-hidden=true]')).to
      .exist;
    expect(text(element, {everything: true})).to.contain('3.199.993');
    await accessible(element);
  });

  it('draws the last 30 days, and tells them in a table', async () => {
    const api = await endpoint();
    const missing = daily.filter((_, index) => index !== 10);
    await api.get('/visits', numbers(5, {daily: [{date: '2020-01-01', count: 9}, ...missing]}));
    const element = await counter(api.url, 'display-only layout="chart"');
    const bars = [...element.renderRoot.querySelectorAll('[part=bar]')];
    expect(bars).to.have.lengthOf(29);
    expect(bars.at(-1)!.getAttribute('height')).to.equal('10');
    expect(bars.at(-1)!.getAttribute('x')).to.equal('29.1');
    expect(bars[10]!.getAttribute('x')).to.equal('11.1');
    const cells = [...element.renderRoot.querySelectorAll('tbody tr')].map(row =>
      text(row, {everything: true}),
    );
    expect(cells.at(-1)).to.equal('23/11/2026 290');
    expect(element.renderRoot.querySelector('caption')!.textContent.trim()).to.equal(
      'Lượt truy cập trong 30 ngày qua',
    );
    await accessible(element);
    await api.get('/visits', numbers(5, {daily: daily.map(({date}) => ({date, count: 0}))}));
    await element.reload();
    expect(element.renderRoot.querySelector('[part=bar]')!.getAttribute('height')).to.equal('0');
  });

  it('fits a narrow column', async () => {
    const api = await counting();
    for (const layout of ['list', 'digits', 'chart']) {
      const element = await counter(api.url, `display-only layout="${layout}"`);
      await setViewport(800);
      element.style.width = '220px';
      const base = element.renderRoot.querySelector('[part=base]')!;
      expect(base.scrollWidth).to.be.at.most(220);
    }
  });

  for (const attributes of ['', 'refresh="60"', 'layout="digits"', 'layout="chart"']) {
    it(`holds its place while it waits (${attributes || 'list'})`, async () => {
      const api = await endpoint();
      await api.get('/visits', numbers(3_199_993, {}, {delayMs: 1_500}));
      const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      holder.innerHTML = `<portal-visit-counter display-only endpoint="${api.url}" ${attributes}></portal-visit-counter>`;
      const element = holder.querySelector('portal-visit-counter')!;
      await until(() => text(element).includes('Tất cả'));
      expect(element.state.status).to.equal('loading');
      const waiting = element.offsetHeight;
      await accessible(element);
      await until(() => element.state.status === 'ready');
      await element.updateComplete;
      expect(Math.abs(element.offsetHeight - waiting)).to.be.at.most(2);
    });
  }
});
