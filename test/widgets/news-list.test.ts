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
  oneEvent,
  press,
  settled,
  text,
  type,
  until,
} from '../helpers/index.js';

const item = (n: number) => ({
  id: `tin-${n}`,
  title: `Tin số ${n}`,
  url: `/tin/${n}`,
  summary: `Tóm tắt ${n}`,
  publishedAt: '2026-01-02T20:30:00+00:00',
  category: {id: 'thong-bao', name: 'Thông báo'},
});
const page = (numbers: number[], rest: object = {}) => ({
  json: {items: numbers.map(item), page: 1, pageSize: 10, total: numbers.length, ...rest},
});

async function list(url: string): Promise<NewsListElement> {
  const element = await fixture<NewsListElement>(
    html`<portal-news-list lang="vi" endpoint=${url}></portal-news-list>`,
  );
  await settled(element);
  return element;
}

const links = (element: NewsListElement) => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=link]'),
];
const button = (element: NewsListElement, label: string) =>
  [...element.renderRoot.querySelectorAll('button')].find(
    ({ariaLabel, textContent}) => (ariaLabel ?? textContent.trim()) === label,
  )!;
const announced = () => document.querySelector('#portal-widgets-status')?.textContent;

describe('portal-news-list', () => {
  it('shows each item with a heading link, its date in Viet Nam and its category', async () => {
    const api = await endpoint();
    await api.get('/news', page([1, 2]));
    const element = await list(api.url);
    expect(links(element).map(({textContent}) => textContent)).to.deep.equal([
      'Tin số 1',
      'Tin số 2',
    ]);
    const time = element.renderRoot.querySelector('time')!;
    expect(time.textContent).to.equal('03/01/2026');
    expect(time.dateTime).to.equal('2026-01-02T20:30:00+00:00');
    expect(text(element)).to.contain('Thông báo').and.to.contain('Tóm tắt 2');
    expect(element.renderRoot.querySelectorAll('h2').length).to.equal(2);
    await accessible(element);
  });

  it('asks for limit, page, category and words', async () => {
    const api = await endpoint();
    await api.get('/news', page([1]));
    const element = await fixture<NewsListElement>(
      html`<portal-news-list
        endpoint=${api.url}
        limit="5"
        page="2"
        category="y-te"
        query="đất đỏ"
      ></portal-news-list>`,
    );
    await settled(element);
    const [request] = await api.requests();
    const asked = new URL(request!.url, 'http://x').searchParams;
    expect(Object.fromEntries(asked)).to.deep.equal({
      limit: '5',
      page: '2',
      category: 'y-te',
      q: 'đất đỏ',
    });
  });

  it('makes links from the template, else from the item, and never from an unsafe address', async () => {
    const api = await endpoint();
    await api.get('/news', {
      json: {
        items: [
          {...item(1), url: '/tin/1'},
          {...item(2), url: 'java\nscript:alert(1)'},
        ],
        page: 1,
        pageSize: 10,
        total: 2,
      },
    });
    const element = await list(api.url);
    expect(links(element).map(({href}) => href)).to.deep.equal([new URL('/tin/1', api.url).href]);
    expect(text(element)).to.contain('Tin số 2').and.to.contain('không an toàn');
    element.linkTemplate = '/doc/{id}';
    await element.updateComplete;
    expect(links(element).map(link => link.getAttribute('href'))).to.deep.equal([
      '/doc/tin-1',
      '/doc/tin-2',
    ]);
  });

  it('leaves a bad item out, says so on the page, on the event and once on the console', async () => {
    const api = await endpoint();
    await api.get('/news', {
      json: {items: [item(1), {id: 'x'}, item(3)], page: 1, pageSize: 10, total: 3},
    });
    const console_ = captureConsole();
    const holder = await fixture(html`<div></div>`);
    const failed = oneEvent(holder, 'portal-error');
    holder.innerHTML = `<portal-news-list lang="vi" endpoint="${api.url}"></portal-news-list>`;
    const event = (await failed) as unknown as PortalErrorEvent;
    const element = holder.firstElementChild as NewsListElement;
    expect(links(element).length).to.equal(2);
    expect(text(element)).to.contain('1 mục bị bỏ qua vì dữ liệu không đúng');
    expect(event.kind).to.equal('format');
    expect(event.error.faults[0]?.path).to.equal('$.items[1].title');
    await element.reload();
    expect(console_.filter(({args}) => String(args).includes('$.items[1].title')).length).to.equal(
      1,
    );
  });

  it('goes from page to page, moves the focus to the first item and tells the page', async () => {
    const api = await endpoint();
    await api.get('/news?page=1', page([1, 2], {pageSize: 2, total: 5}));
    await api.get('/news?page=2', page([3, 4], {page: 2, pageSize: 2, total: 5}));
    const element = await fixture<NewsListElement>(
      html`<portal-news-list
        lang="vi"
        endpoint=${api.url}
        limit="2"
        paging="pages"
      ></portal-news-list>`,
    );
    await settled(element);
    await click(button(element, 'Trang 2'));
    await until(() => links(element)[0]?.textContent === 'Tin số 3');
    await until(() => element.shadowRoot!.activeElement === links(element)[0]);
    await until(() => announced() === 'Trang 2 trên 3.');
    expect(button(element, 'Trang 2').getAttribute('aria-current')).to.equal('page');
    await accessible(element);
  });

  it('adds more below, and moves the focus to the first new item', async () => {
    const api = await endpoint();
    await api.get('/news?page=1', page([1, 2], {pageSize: 2, total: 3}));
    await api.get('/news?page=2', page([3], {page: 2, pageSize: 2, total: 3}));
    const element = await fixture<NewsListElement>(
      html`<portal-news-list
        lang="vi"
        endpoint=${api.url}
        limit="2"
        paging="more"
      ></portal-news-list>`,
    );
    await settled(element);
    await click(button(element, 'Xem thêm'));
    await until(() => links(element).length === 3);
    await until(() => element.shadowRoot!.activeElement === links(element)[2]);
    await until(() => announced() === 'Đã thêm 1 tin.');
    expect(button(element, 'Xem thêm')).to.equal(undefined);
  });

  it('leaves what is there as it is while more is on its way', async () => {
    const api = await endpoint();
    await api.get('/news?page=1', page([1, 2], {pageSize: 2, total: 3}));
    await api.get('/news?page=2', {delayMs: 300, ...page([3], {page: 2, pageSize: 2, total: 3})});
    const element = await fixture<NewsListElement>(
      html`<portal-news-list
        lang="vi"
        endpoint=${api.url}
        limit="2"
        paging="more"
      ></portal-news-list>`,
    );
    await settled(element);
    const [first] = links(element);
    const more = button(element, 'Xem thêm');
    more.focus();
    await press('Enter');
    await until(() => more.ariaDisabled === 'true');
    expect(links(element)[0]).to.equal(first);
    expect(element.shadowRoot!.activeElement).to.equal(more);
    await until(() => links(element).length === 3);
    expect(links(element)[0]).to.equal(first);
  });

  it('searches with Enter, which never reaches the page', async () => {
    const api = await endpoint();
    await api.get('/news', page([1, 2]));
    await api.get('/news?q=đường', page([7]));
    const form = await fixture(
      html`<form>
        <portal-news-list lang="vi" endpoint=${api.url} searchable></portal-news-list>
      </form>`,
    );
    const element = form.querySelector('portal-news-list')!;
    await settled(element);
    let reached = false;
    form.addEventListener('submit', event => {
      event.preventDefault();
      reached = true;
    });
    form.addEventListener('keydown', () => (reached = true));
    const input = element.renderRoot.querySelector('input')!;
    input.value = 'đường';
    input.focus();
    await press('Enter');
    await until(() => links(element).length === 1);
    await until(() => announced() === 'Tìm thấy 1 tin cho “đường”.');
    expect(reached).to.equal(false);
    await accessible(element);
    await click(button(element, 'Xem tất cả tin'));
    await until(() => links(element).length === 2);
  });

  it('says that there is nothing, or no such page', async () => {
    const api = await endpoint();
    await api.get('/news', page([]));
    await api.get('/news?page=9', page([], {page: 9, total: 12}));
    const element = await list(api.url);
    expect(text(element)).to.contain('Chưa có tin nào');
    await accessible(element);
    element.page = 9;
    await settled(element);
    await until(() => text(element).includes('danh sách chỉ có 2 trang'));
  });

  for (const [what, answer, sentence] of [
    ['a missing endpoint', {status: 404}, 'Không còn nội dung nào'],
    ['a refusal', {status: 403}, 'không cho khách xem'],
    ['a login page', {body: '<!doctype html><title>Login</title>'}, 'trang đăng nhập'],
    ['damaged JSON', {body: '{"items":['}, 'bị hỏng'],
    ['an empty body', {body: ''}, 'rỗng'],
    ['another shape', {json: {posts: []}}, 'không đúng dạng'],
    ['null', {json: null}, 'không đúng dạng'],
  ] as const) {
    it(`tells ${what} in a sentence of its own, and offers to try again`, async () => {
      const api = await endpoint();
      await api.get('/news', answer);
      const element = await list(api.url);
      expect(element.state.status).to.equal('failed');
      expect(text(element)).to.contain(sentence);
      await accessible(element);
      await api.get('/news', page([1]));
      await click(button(element, 'Thử lại'));
      await until(() => links(element).length === 1);
    });
  }

  it('tells an unknown source, and asks when it comes in', async () => {
    const {registerSource} = await import('../../src/data/sources/index.js');
    const element = await fixture<NewsListElement>(
      html`<portal-news-list lang="vi" endpoint="/x" source="noi-bo"></portal-news-list>`,
    );
    await settled(element);
    expect(text(element)).to.contain('“noi-bo”');
    registerSource('noi-bo', {news: () => Promise.resolve(page([4]).json)});
    await until(() => links(element).length === 1);
  });

  it('shows its children where nothing better is to be had', async () => {
    const element = await fixture<NewsListElement>(
      html`<portal-news-list lang="vi"><p>Xem tin ở trang cũ.</p></portal-news-list>`,
    );
    await settled(element);
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.assignedElements().length).to.equal(1);
    expect(text(element)).to.contain('endpoint');
    element.onError = 'hide';
    await element.updateComplete;
    expect(text(element)).not.to.contain('endpoint');
  });

  it('keeps the list when it cannot be brought up to date, and says from when it is', async () => {
    const api = await endpoint();
    await api.get('/news', page([1]));
    const element = await list(api.url);
    await api.get('/news', {status: 500});
    await element.reload();
    await element.updateComplete;
    expect(links(element).length).to.equal(1);
    expect(text(element)).to.contain('Cập nhật lúc');
    await accessible(element);
  });

  it('speaks the language of the page, also when it changes', async () => {
    const api = await endpoint();
    await api.get('/news', page([]));
    const holder = await fixture(
      html`<div lang="en"><portal-news-list endpoint=${api.url}></portal-news-list></div>`,
    );
    const element = holder.querySelector('portal-news-list')!;
    await settled(element);
    expect(text(element)).to.contain('There is no news here yet');
    holder.setAttribute('lang', 'vi');
    await until(() => text(element).includes('Chưa có tin nào'));
  });

  it('types into the search field by keyboard', async () => {
    const api = await endpoint();
    await api.get('/news', page([1]));
    const element = await fixture<NewsListElement>(
      html`<portal-news-list lang="vi" endpoint=${api.url} searchable></portal-news-list>`,
    );
    await settled(element);
    element.renderRoot.querySelector('input')!.focus();
    await type('abc');
    expect(element.renderRoot.querySelector('input')!.value).to.equal('abc');
  });
});

describe('a long portal-news-list', () => {
  const many = Array.from({length: 160}, (_, index) => index + 1);
  const long = async (attributes = '') => {
    const api = await endpoint();
    await api.get('/news', page(many, {pageSize: 160, total: 200}));
    const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    const shown = oneEvent(holder, 'portal-load');
    holder.innerHTML = `<portal-news-list endpoint="${api.url}" limit="160" ${attributes}></portal-news-list>`;
    await shown;
    return {api, element: holder.querySelector('portal-news-list')!};
  };

  it('is shown with its first 50 items, and the others follow by themselves', async () => {
    const {element} = await long();
    expect(links(element).length).to.equal(50);
    await until(() => links(element).length === 160);
    expect(links(element).at(-1)!.textContent).to.equal('Tin số 160');
  });

  it('is one list of all its items, in their order and with nothing in between', async () => {
    const {element} = await long();
    const list = element.renderRoot.querySelector('[role=list]')!;
    const items = () => [...list.querySelectorAll('[role=listitem]')];
    const places = () =>
      items().map(each => `${each.ariaPosInSet ?? ''} of ${each.ariaSetSize ?? ''}`);
    const named = (count: number) =>
      Array.from({length: count}, (_, index) => `${index + 1} of 160`);
    expect(places()).to.deep.equal(named(50));
    await until(() => items().length === 160);
    expect(places()).to.deep.equal(named(160));
    expect(links(element).map(({textContent}) => textContent)).to.deep.equal(
      many.map(n => `Tin số ${n}`),
    );
    for (const each of items()) {
      for (let above = each.parentElement!; above !== list; above = above.parentElement!) {
        expect(above.role).to.equal('none');
      }
    }
  });

  it('keeps to the rules of lists where it has more than one group', async () => {
    const api = await endpoint();
    await api.get('/news', page(many.slice(0, 61), {pageSize: 61}));
    const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    holder.innerHTML = `<portal-news-list endpoint="${api.url}" limit="61"></portal-news-list>`;
    const element = holder.querySelector('portal-news-list')!;
    await until(() => links(element).length === 61);
    await accessible(element);
  });

  it('has a line below each item but the last', async () => {
    const {element} = await long();
    await until(() => links(element).length === 160);
    const lines = [...element.renderRoot.querySelectorAll('[part=item]')].map(
      each => getComputedStyle(each).borderBlockEndStyle,
    );
    expect(lines).to.deep.equal([...Array<string>(159).fill('solid'), 'none']);
  });

  it('goes on below itself with Tab', async () => {
    const {element} = await long();
    await until(() => links(element).length === 160);
    links(element)[59]!.focus();
    await press('Tab');
    await until(() => element.shadowRoot!.activeElement === links(element)[60]);
  });

  it('draws what is new to an item also where many more come in the same moment', async () => {
    const {api, element} = await long();
    dispatchEvent(new Event('beforeprint'));
    element.limit = 320;
    const rest = Array.from({length: 320}, (_, index) => index + 1001);
    await api.get('/news', page(rest, {pageSize: 320, total: 320}));
    await settled(element);
    await until(() => links(element)[0]!.textContent === 'Tin số 1001');
    element.linkTemplate = '/doc/{id}';
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(links(element).map(link => link.getAttribute('href'))).to.deep.equal(
      rest.map(n => `/doc/tin-${n}`),
    );
  });

  it('is printed whole, whenever that is', async () => {
    const {element} = await long();
    dispatchEvent(new Event('beforeprint'));
    expect(links(element).length).to.equal(160);
  });

  it('takes the focus to the first item that "more" has added', async () => {
    const {api, element} = await long('paging="more"');
    await until(() => links(element).length === 160);
    const rest = Array.from({length: 200}, (_, index) => index + 161);
    await api.get('/news', page(rest, {page: 2, pageSize: 160, total: 360}));
    button(element, 'Xem thêm').click();
    await until(() => element.shadowRoot!.activeElement?.textContent === 'Tin số 161');
    await until(() => links(element).length === 320);
  });
});
