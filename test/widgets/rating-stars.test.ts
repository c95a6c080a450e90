import '../../src/define/rating-stars.js';
import type {PortalRatingChangeEvent} from '../../src/element/events.js';
import type {RatingStarsElement} from '../../src/widgets/rating-stars/rating-stars.js';
import {
  accessible,
  can,
  captureConsole,
  click,
  emulateMedia,
  endpoint,
  expect,
  fixture,
  html,
  noHostErrors,
  press,
  requires,
  settled,
  tab,
  text,
  until,
} from '../helpers/index.js';

type Api = Awaited<ReturnType<typeof endpoint>>;
interface Vote {
  stars?: number;
  voter: string;
}

const rating = (rest: object = {}) => ({
  json: {average: 4.2, count: 10, max: 5, distribution: [1, 0, 1, 2, 6], ...rest},
});
const path = '/ratings/tin-1';

async function rated(answer = rating()): Promise<Api> {
  const api = await endpoint();
  await api.get('/ratings/*', answer);
  await api.put(
    '/ratings/*',
    rating({average: 4.3, count: 11, distribution: [1, 0, 1, 2, 7], own: 5}),
  );
  await api.delete('/ratings/*', rating({own: null}));
  return api;
}

async function stars(url: string, attributes = 'subject="tin-1"'): Promise<RatingStarsElement> {
  const holder = await fixture<HTMLElement>(
    html`<div lang="vi" data-portal-endpoint=${url}></div>`,
  );
  holder.innerHTML = `<portal-rating-stars ${attributes}></portal-rating-stars>`;
  const element = holder.querySelector('portal-rating-stars')!;
  await settled(element);
  return element;
}

const part = <T extends HTMLElement = HTMLElement>(element: Element, name: string) =>
  element.shadowRoot!.querySelector<T>(`[part~=${name}]`)!;
const radios = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input'),
];
const chosen = (element: Element) => radios(element).find(({checked}) => checked)?.value;
const says = (element: Element, words: string) =>
  until(
    () => text(element).includes(words),
    () => `says "${text(element)}", not "${words}"`,
  );
const announced = (words: string) =>
  until(() => document.querySelector('#portal-widgets-status')?.textContent?.includes(words));
const votes = async (api: Api) =>
  (await api.requests())
    .filter(({method}) => method !== 'GET')
    .map(({method, body}) => ({method, ...(JSON.parse(body) as Vote)}));
const events = (element: Element) => {
  const seen: string[] = [];
  element.addEventListener('change', () => seen.push('change'));
  element.addEventListener('portal-rating-change', event => {
    const {stars, outcome, subject}: Partial<PortalRatingChangeEvent> = event;
    seen.push(`${subject} ${stars} ${outcome}`);
  });
  return seen;
};
const filled = (element: Element) => {
  const row = part(element, 'stars');
  return parseFloat(getComputedStyle(row, '::after').width) / row.getBoundingClientRect().width;
};

describe('portal-rating-stars', function () {
  this.timeout(30_000);
  afterEach(() => localStorage.clear());

  it('tells the average, how many voted and how their votes spread', async () => {
    const api = await rated();
    const element = await stars(api.url, 'subject="tin-1" heading="Đánh giá bài viết"');
    expect(text(part(element, 'summary'))).to.equal('4,2 trên 5 sao 10 lượt bình chọn');
    expect(filled(element)).to.be.closeTo(4.2 / 5, 0.01);
    const shares = [...element.renderRoot.querySelectorAll('[part=share]')];
    expect(shares.map(share => text(share, {everything: true}))).to.deep.equal([
      '5 sao 6',
      '4 sao 2',
      '3 sao 1',
      '2 sao 0',
      '1 sao 1',
    ]);
    const bar = shares[0]!.querySelector('[part=bar]')!;
    expect(parseFloat(getComputedStyle(bar, '::before').width) / bar.clientWidth).to.be.closeTo(
      0.6,
      0.02,
    );
    expect(radios(element).map(({ariaLabel}) => ariaLabel)).to.deep.equal(
      [1, 2, 3, 4, 5].map(n => `${n} trên 5 sao`),
    );
    await accessible(element);
  });

  it('speaks English where the page does', async () => {
    const api = await rated(rating({count: 1, distribution: [0, 0, 0, 1, 0], average: 4}));
    const element = await stars(api.url, 'lang="en" subject="tin-1"');
    expect(text(part(element, 'summary'))).to.equal('4 of 5 stars 1 vote');
    expect(text(part(element, 'send'))).to.equal('Send vote');
    await accessible(element);
  });

  it('never says 0 while nobody has voted', async () => {
    for (const average of [null, undefined, 0]) {
      const api = await rated(rating({average, count: 0, distribution: [0, 0, 0, 0, 0]}));
      const element = await stars(api.url);
      expect(text(part(element, 'summary'))).to.equal('Chưa có bình chọn');
      expect(text(element)).not.to.match(/\b0/);
      expect(filled(element)).to.equal(0);
      expect(element.renderRoot.querySelector('[part=spread]')).to.equal(null);
      await accessible(element);
    }
  });

  it('writes — for an average that cannot be', async () => {
    captureConsole();
    for (const average of [0, 5.5, -1, 'viel', undefined]) {
      const api = await rated(rating({average, distribution: [1, 2]}));
      const element = await stars(api.url);
      expect(text(part(element, 'summary'))).to.equal('— 10 lượt bình chọn');
      expect(element.renderRoot.querySelector('[part=spread]')).to.equal(null);
    }
  });

  it('takes a vote by mouse, once sent, and shows it in all widgets of that subject', async () => {
    const api = await rated();
    const element = await stars(api.url);
    const twin = document.createElement('portal-rating-stars');
    twin.subject = 'tin-1';
    twin.readonly = true;
    element.after(twin);
    await settled(twin);
    const seen = events(element);
    await click(radios(element)[4]!);
    expect(chosen(element)).to.equal('5');
    expect(await votes(api)).to.deep.equal([]);
    await click(part(element, 'send'));
    await says(element, 'Bạn đã đánh giá: 5 trên 5 sao.');
    await announced('Bạn đã đánh giá: 5 trên 5 sao.');
    await says(element, '4,3 trên 5 sao');
    await says(twin, '4,3 trên 5 sao');
    expect(seen).to.deep.equal(['change', 'tin-1 5 sent']);
    const sent = await votes(api);
    expect(sent).to.have.lengthOf(1);
    expect(sent[0]).to.include({method: 'PUT', stars: 5});
    expect(sent[0]!.voter).to.match(/^[0-9a-f]{32}$/);
    await accessible(element);
  });

  it('is a radio group to the keyboard; arrows send nothing', async () => {
    const api = await rated();
    const element = await stars(api.url);
    const seen = events(element);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight');
    await until(() => chosen(element) === '3');
    expect(element.shadowRoot!.activeElement).to.equal(radios(element)[2]);
    await press('ArrowLeft');
    await until(() => chosen(element) === '2');
    expect(await votes(api)).to.deep.equal([]);
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'send'));
    await press('Space');
    await says(element, 'Bạn đã đánh giá');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'send'));
    expect((await votes(api)).map(({stars}) => stars)).to.deep.equal([2]);
    expect(seen.filter(name => name !== 'change')).to.deep.equal(['tin-1 2 sent']);
    before.remove();
  });

  it('sends with Enter, and a form around it stays where it is', async () => {
    const api = await rated();
    const element = await stars(api.url);
    const form = document.createElement('form');
    let heard = 0;
    form.addEventListener('submit', event => {
      event.preventDefault();
      heard++;
    });
    for (const type of ['keydown', 'keypress']) {
      form.addEventListener(type, event => {
        if ((event as KeyboardEvent).key === 'Enter') heard++;
      });
    }
    element.replaceWith(form);
    form.append(element, document.createElement('input'));
    form.setAttribute('data-portal-endpoint', api.url);
    await settled(element);
    radios(element)[3]!.click();
    radios(element)[3]!.focus();
    await press('Enter');
    await says(element, 'Bạn đã đánh giá');
    expect((await votes(api)).map(({stars}) => stars)).to.deep.equal([4]);
    expect(heard).to.equal(0);
  });

  it('asks for a choice before it sends one', async () => {
    const api = await rated();
    const element = await stars(api.url);
    await click(part(element, 'send'));
    await says(element, 'Vui lòng chọn một mức đánh giá.');
    await until(() =>
      radios(element).includes(element.shadowRoot!.activeElement as HTMLInputElement),
    );
    expect(await votes(api)).to.deep.equal([]);
    await accessible(element);
  });

  it('changes a vote and takes it back, after a reload too, as the same voter', async () => {
    const api = await rated();
    const element = await stars(api.url);
    radios(element)[2]!.click();
    await click(part(element, 'send'));
    await says(element, 'Bạn đã đánh giá: 3 trên 5 sao.');
    const other = await tab(
      `<portal-rating-stars lang="vi" endpoint="${api.url}" subject="tin-1"></portal-rating-stars>`,
    );
    const again = other.find<RatingStarsElement>('portal-rating-stars');
    await says(again, 'Bạn đã đánh giá: 3 trên 5 sao.');
    expect(chosen(again)).to.equal('3');
    expect(part(again, 'send').getAttribute('aria-disabled')).to.equal('true');
    radios(again)[0]!.click();
    await until(() => part(again, 'send').getAttribute('aria-disabled') === 'false');
    part(again, 'send').click();
    await says(again, 'Bạn đã đánh giá: 1 trên 5 sao.');
    await says(element, 'Bạn đã đánh giá: 1 trên 5 sao.');
    await click(part(element, 'withdraw'));
    await announced('Đã rút lại đánh giá của bạn.');
    expect(chosen(element)).to.equal(undefined);
    expect(text(element)).not.to.contain('Bạn đã đánh giá');
    await until(() => element.shadowRoot!.activeElement instanceof HTMLInputElement);
    const sent = await votes(api);
    expect(sent.map(({method, stars}) => `${method} ${stars}`)).to.deep.equal([
      'PUT 3',
      'PUT 1',
      'DELETE undefined',
    ]);
    expect(new Set(sent.map(({voter}) => voter)).size).to.equal(1);
    await accessible(element);
  });

  it('is another voter on another subject', async () => {
    const api = await rated();
    const element = await stars(api.url);
    radios(element)[2]!.click();
    part(element, 'send').click();
    await says(element, 'Bạn đã đánh giá');
    element.subject = 'tin-2';
    await until(() => chosen(element) === undefined);
    await settled(element);
    radios(element)[1]!.click();
    part(element, 'send').click();
    await says(element, 'Bạn đã đánh giá: 2');
    const sent = await votes(api);
    expect(sent).to.have.lengthOf(2);
    expect(sent[0]!.voter).not.to.equal(sent[1]!.voter);
  });

  it('keeps a vote that did not arrive, says so after a reload too, and sends it once', async () => {
    captureConsole();
    const api = await rated();
    const element = await stars(api.url);
    const seen = events(element);
    await api.put(path, {fault: 'reset'});
    radios(element)[3]!.click();
    part(element, 'send').click();
    await says(element, 'Chưa gửi được: đánh giá của bạn (4 trên 5 sao)');
    await announced('Chưa gửi được');
    expect(chosen(element)).to.equal('4');
    expect(seen).to.deep.equal(['change', 'tin-1 4 kept']);
    await accessible(element);
    const markup = `<portal-rating-stars lang="vi" endpoint="${api.url}" subject="tin-1"></portal-rating-stars>`;
    const tabs = [await tab(markup), await tab(markup)];
    const others = tabs.map(each => each.find('portal-rating-stars'));
    for (const other of others) await says(other, 'Chưa gửi được');
    const failed = await until(async () => {
      const {length} = await votes(api);
      return length >= 3 ? length : 0;
    });
    await api.put(path, rating({average: 4.1, count: 11, own: 4}));
    for (const {window} of tabs) window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    for (const other of [element, ...others]) await says(other, 'Bạn đã đánh giá: 4 trên 5 sao.');
    const sent = await votes(api);
    const accepted = (await api.requests()).filter(
      ({method, answered}) => method === 'PUT' && answered === 200,
    );
    expect(accepted).to.have.lengthOf(1);
    expect(sent.length).to.be.at.least(failed + 1);
    expect(new Set(sent.map(({voter}) => voter)).size).to.equal(1);
  });

  it('sends the last of several votes that waited', async () => {
    captureConsole();
    const api = await rated();
    const element = await stars(api.url);
    await api.put(path, {status: 503});
    for (const index of [0, 3, 1]) {
      radios(element)[index]!.click();
      await element.updateComplete;
      part(element, 'send').click();
      await says(element, `Chưa gửi được: đánh giá của bạn (${index + 1} trên 5 sao)`);
    }
    await api.put(path, rating({own: 2}));
    window.dispatchEvent(new Event('online'));
    await says(element, 'Bạn đã đánh giá: 2 trên 5 sao.');
    const accepted = (await api.requests()).filter(
      ({method, answered}) => method === 'PUT' && answered === 200,
    );
    expect(accepted.map(({body}) => (JSON.parse(body) as Vote).stars)).to.deep.equal([2]);
  });

  it('delivers a vote whose widget has gone meanwhile', async () => {
    const api = await rated();
    const element = await stars(api.url);
    await api.put(path, {...rating({own: 4}), delayMs: 50});
    radios(element)[3]!.click();
    await element.updateComplete;
    await noHostErrors(async () => {
      part(element, 'send').click();
      element.remove();
      await until(() =>
        Object.values(localStorage).some(kept => String(kept).includes('"done":{"stars":4')),
      );
    });
    expect((await api.requests()).find(({method}) => method === 'PUT')!.aborted).to.equal(false);
  });

  it('says when a vote is refused for good, keeps the choice and the vote before', async () => {
    captureConsole();
    const api = await rated();
    const element = await stars(api.url);
    radios(element)[2]!.click();
    part(element, 'send').click();
    await says(element, 'Bạn đã đánh giá: 3 trên 5 sao.');
    await api.put(path, {status: 403, json: {title: 'no'}});
    const seen = events(element);
    radios(element)[4]!.click();
    await element.updateComplete;
    part(element, 'send').click();
    await says(element, 'Máy chủ không chấp nhận (403): 5 trên 5 sao.');
    expect(chosen(element)).to.equal('5');
    expect(seen).to.deep.equal(['change', 'tin-1 5 refused']);
    await accessible(element);
    window.dispatchEvent(new Event('online'));
    const other = await tab(
      `<portal-rating-stars lang="vi" endpoint="${api.url}" subject="tin-1"></portal-rating-stars>`,
    );
    const again = other.find('portal-rating-stars');
    await says(again, 'Máy chủ không chấp nhận (403): 5 trên 5 sao.');
    await until(() => chosen(again) === '3');
    expect(await votes(api)).to.have.lengthOf(2);
  });

  it('takes a vote also while the rating cannot be read', async () => {
    captureConsole();
    const api = await rated();
    await api.get(path, {status: 404});
    const element = await stars(api.url);
    expect(text(part(element, 'error'))).to.contain('Thử lại');
    await accessible(element);
    radios(element)[4]!.click();
    part(element, 'send').click();
    await says(element, '4,3 trên 5 sao');
    expect(element.renderRoot.querySelector('[part~=error]')).to.equal(null);
  });

  it('takes no vote twice when the button is pressed twice', async () => {
    const api = await rated();
    const element = await stars(api.url);
    await api.put(path, {...rating({own: 2}), delayMs: 50});
    radios(element)[1]!.click();
    await element.updateComplete;
    part(element, 'send').click();
    await says(element, 'Đang gửi…');
    await accessible(element);
    part(element, 'send').click();
    await says(element, 'Bạn đã đánh giá');
    part(element, 'send').click();
    await element.updateComplete;
    expect(await votes(api)).to.have.lengthOf(1);
  });

  it('only shows with readonly', async () => {
    const api = await rated();
    const element = await stars(api.url, 'subject="tin-1" readonly');
    expect(text(part(element, 'summary'))).to.contain('4,2 trên 5 sao');
    expect(element.renderRoot.querySelector('input, button, fieldset')).to.equal(null);
    await accessible(element);
  });

  it('keeps the rating that cannot be renewed, but not for more than a day', async () => {
    captureConsole();
    const api = await rated();
    const element = await stars(api.url, 'subject="tin-1" readonly');
    await api.get(path, {body: '<p>Đăng nhập</p>'});
    await element.reload();
    expect(text(element)).to.contain('4,2 trên 5 sao').and.to.contain('Chưa tải được bản mới');
    await accessible(element);
    const {now} = Date;
    Date.now = () => now() + 25 * 3_600_000;
    try {
      await element.reload();
      expect(text(part(element, 'summary'))).to.equal('—');
      expect(filled(element)).to.equal(0);
    } finally {
      Date.now = now;
    }
  });

  it('has the official scale of three levels, the best first', async () => {
    const api = await rated(rating({average: 2.6, count: 10, max: 3, distribution: [1, 2, 7]}));
    const element = await stars(api.url, 'subject="muc-do:tin" scale="levels"');
    expect(text(part(element, 'summary'))).to.equal('90% hài lòng 10 lượt bình chọn');
    expect(
      [...element.renderRoot.querySelectorAll('[part=choice]')].map(each => text(each)),
    ).to.deep.equal(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
    await accessible(element);
    await api.put('/ratings/*', rating({max: 3, distribution: [1, 2, 8], count: 11, own: 3}));
    await click(radios(element)[0]!);
    await click(part(element, 'send'));
    await says(element, 'Bạn đã đánh giá: Rất hài lòng.');
    expect((await votes(api))[0]).to.include({stars: 3});
    await accessible(element);
  });

  for (const [scale, max, before, after] of [
    ['stars', 5, '4 trên 5 sao', '4 of 5 stars'],
    ['levels', 3, 'Rất hài lòng', 'Very satisfied'],
  ] as const) {
    it(`says its ${scale} in another language where one of them has the focus, and no other widget does`, async () => {
      const api = await rated(rating({max, distribution: undefined, average: 2}));
      const [element, other] = [
        await stars(api.url, `scale="${scale}"`),
        await stars(api.url, `scale="${scale}"`),
      ];
      const named = (widget: Element) =>
        radios(widget).map(radio => radio.ariaLabel ?? radio.labels![0]!.textContent.trim());
      const at = named(element).indexOf(before);
      const radio = radios(element)[at]!;
      radio.focus();
      element.setAttribute('lang', 'en');
      await until(() => named(element).includes(after));
      expect(named(element)[at]).to.equal(after);
      expect(element.shadowRoot!.activeElement).to.equal(radio);
      expect(named(other)[at]).to.equal(before);
      await accessible(element);
    });
  }

  it('takes no vote on levels where the back end has another scale', async () => {
    const api = await rated();
    const element = await stars(api.url, 'subject="tin-1" scale="levels"');
    expect(text(element)).to.contain('Thang đánh giá trên máy chủ khác');
    expect(radios(element)).to.deep.equal([]);
    await accessible(element);
  });

  it('takes as many stars as the back end says', async () => {
    const api = await rated(
      rating({max: 10, average: 8.5, distribution: [0, 0, 0, 0, 0, 0, 0, 5, 5, 0]}),
    );
    const element = await stars(api.url);
    expect(radios(element)).to.have.lengthOf(10);
    expect(text(part(element, 'summary'))).to.contain('8,5 trên 10 sao');
    expect(filled(element)).to.be.closeTo(0.85, 0.01);
  });

  it('rates what the page is called, without what is added to links', async () => {
    const here = location.href;
    const api = await rated();
    const asked = async () =>
      decodeURIComponent((await api.requests()).at(-1)!.url).slice('/ratings/'.length);
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://xa.example/tin/1';
    document.head.append(link);
    try {
      await stars(api.url, '');
      expect(await asked()).to.equal('https://xa.example/tin/1');
      link.remove();
      history.replaceState(null, '', '/tin?article=a&fbclid=x&utm_source=y#dau');
      const element = await stars(api.url, '');
      expect(await asked()).to.equal(`${location.origin}/tin?article=a`);
      history.pushState(null, '', '/tin?article=b');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(async () => (await asked()) === `${location.origin}/tin?article=b`);
      await settled(element);
    } finally {
      link.remove();
      history.replaceState(null, '', here);
    }
  });

  it('is a field of a form without an endpoint', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form lang="vi">
        <portal-rating-stars name="muc" required></portal-rating-stars
        ><button type="reset">x</button>
      </form>`,
    );
    const element = form.querySelector('portal-rating-stars')!;
    await settled(element);
    const seen = events(element);
    const value = () => new FormData(form).get('muc');
    expect(value()).to.equal(null);
    expect(form.checkValidity()).to.equal(false);
    expect(part(element, 'send')).to.equal(null);
    await accessible(form);
    await click(radios(element)[3]!);
    expect(value()).to.equal('4');
    expect(form.checkValidity()).to.equal(true);
    expect(seen).to.deep.equal(['change']);
    form.reset();
    await until(() => chosen(element) === undefined);
    expect(value()).to.equal(null);
    element.value = '2';
    await until(() => value() === '2', 'the value');
    expect(chosen(element)).to.equal('2');
    expect(seen).to.deep.equal(['change']);
    element.disabled = true;
    await until(() => radios(element).every(radio => radio.matches(':disabled')), 'disabled');
    expect(value()).to.equal(null);
    element.disabled = false;
    form.querySelector('button')!.click();
    await until(
      () => chosen(element) === undefined,
      () => `last ${chosen(element)} ${element.value}`,
    );
    expect(form.reportValidity()).to.equal(false);
    await until(
      () => document.activeElement === element,
      () => document.activeElement?.localName ?? '',
    );
  });

  it('costs one request and little markup for many of the same subject', async () => {
    const api = await rated();
    const holder = await fixture<HTMLElement>(
      html`<div lang="vi" data-portal-endpoint=${api.url}></div>`,
    );
    holder.innerHTML =
      '<portal-rating-stars subject="tin-1" readonly></portal-rating-stars>'.repeat(200);
    const last = holder.lastElementChild!;
    await settled(last, {timeout: 20_000});
    expect(text(part(last, 'summary'))).to.contain('4,2 trên 5 sao');
    expect(await api.requests()).to.have.lengthOf(1);
    expect(part(last, 'summary').querySelectorAll('*').length).to.be.at.most(3);
  });

  it('shows full and empty stars in different shapes, in forced colours too', async function () {
    requires(this, 'emulateMedia');
    const api = await rated();
    const element = await stars(api.url);
    radios(element)[1]!.click();
    await element.updateComplete;
    const shape = (index: number) => getComputedStyle(radios(element)[index]!, '::before').clipPath;
    expect(shape(0)).to.equal(shape(1));
    expect(shape(1)).not.to.equal(shape(2));
    await emulateMedia({forcedColors: 'active'});
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    element.after(probe);
    const {color} = getComputedStyle(probe);
    expect(getComputedStyle(radios(element)[1]!, '::before').backgroundColor).to.equal(color);
    expect(getComputedStyle(part(element, 'stars'), '::after').backgroundColor).to.equal(color);
    probe.remove();
    await accessible(element);
  });

  (can('emulateMedia') ? it : it.skip)('is readable in the dark', async () => {
    const api = await rated();
    const element = await stars(api.url);
    await emulateMedia({colorScheme: 'dark'});
    element.parentElement!.style.cssText =
      'color-scheme: dark; background: #15191e; color: #e8eaed';
    await accessible(element);
  });

  it('has stars large enough to touch, and fits a narrow column', async () => {
    const api = await rated();
    const element = await stars(api.url);
    element.style.width = '220px';
    for (const radio of radios(element)) {
      const {width, height} = radio.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(part(element, 'base').scrollWidth).to.be.at.most(220);
  });
});
