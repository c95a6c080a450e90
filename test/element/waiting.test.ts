import '../../src/define/all.js';
import {registerSource} from '../../src/data/sources/index.js';
import {expect, fixture, html, until} from '../helpers/index.js';

const shown = [
  '<portal-news-list></portal-news-list>',
  '<portal-visit-counter display-only></portal-visit-counter>',
  '<portal-rating-stars subject="/a"></portal-rating-stars>',
  '<portal-service-links></portal-service-links>',
];
const slow = [...shown, '<portal-article-view article-id="a"></portal-article-view>'];
const bone = (widget: Element) => widget.shadowRoot!.querySelector('.bone');

describe('while an answer is under way', () => {
  before(() => {
    registerSource('at-once', {
      news: () => Promise.resolve({items: [{id: '1', title: 'Tin'}], page: 1, pageSize: 10}),
      visits: () => Promise.resolve({total: 1}),
      rating: () => Promise.resolve({average: 4, count: 1, max: 5}),
      services: () => Promise.resolve({groups: [{links: [{title: 'A', url: '/a'}]}]}),
    });
    const never = () => new Promise<never>(() => undefined);
    registerSource('never', {
      news: never,
      article: never,
      visits: never,
      rating: never,
      services: never,
    });
  });

  for (const markup of slow) {
    it(`${markup} says so, and shows it when that takes a while`, async () => {
      const holder = await fixture<HTMLElement>(
        html`<div lang="vi" data-portal-source="never" data-portal-endpoint="/"></div>`,
      );
      holder.innerHTML = markup;
      const widget = holder.firstElementChild!;
      await until(() => widget.shadowRoot?.querySelector('[aria-busy=true]'));
      await until(() => bone(widget));
      expect(widget.shadowRoot!.textContent).to.include('Đang tải');
    });
  }

  for (const markup of shown) {
    it(`${markup} draws no placeholder for an answer that is there at once`, async () => {
      const holder = await fixture<HTMLElement>(
        html`<div data-portal-source="at-once" data-portal-endpoint="/"></div>`,
      );
      let drawn = false;
      const loaded = new Promise(done =>
        holder.addEventListener('portal-load', done, {once: true}),
      );
      holder.innerHTML = markup;
      const widget = holder.firstElementChild!;
      new MutationObserver(() => (drawn ||= bone(widget) !== null)).observe(widget.shadowRoot!, {
        subtree: true,
        childList: true,
      });
      await loaded;
      expect(drawn || bone(widget) !== null).to.equal(false);
    });
  }

  it('all questions of a page are out before any of its widgets is drawn', async () => {
    const drawn: unknown[] = [];
    const holder = await fixture<HTMLElement>(
      html`<div data-portal-source="watching" data-portal-endpoint="/"></div>`,
    );
    const look = () => {
      for (const {shadowRoot} of holder.children) drawn.push(shadowRoot!.querySelector('section'));
      return new Promise<never>(() => undefined);
    };
    registerSource('watching', {
      news: look,
      article: look,
      visits: look,
      rating: look,
      services: look,
    });
    holder.innerHTML = slow.join('');
    await until(() => holder.lastElementChild!.shadowRoot!.querySelector('section'));
    expect(drawn).to.deep.equal(Array(slow.length ** 2).fill(null));
  });
});

describe('many widgets in one page', () => {
  const ratings = async (count: number) => {
    registerSource('five', {rating: () => Promise.resolve({average: 4, count: 1, max: 5})});
    const holder = await fixture<HTMLElement>(
      html`<div lang="vi" data-portal-source="five" data-portal-endpoint="/"></div>`,
    );
    holder.innerHTML = Array.from(
      {length: count},
      (_, n) => `<portal-rating-stars subject="/${n}"></portal-rating-stars>`,
    ).join('');
    const all = [...holder.querySelectorAll('portal-rating-stars')];
    await until(() => all.every(({state}) => state.status === 'ready'));
    await Promise.all(all.map(({updateComplete}) => updateComplete));
    return all;
  };
  const skips = (widget: Element) =>
    getComputedStyle(widget.shadowRoot!.querySelector('.stage')!).contentVisibility === 'auto';

  it('are laid out where they are seen, and hold their place elsewhere', async () => {
    const all = await ratings(60);
    expect(all.filter(skips).length).to.equal(60);
    const last = all.at(-1)!;
    expect(
      last.shadowRoot!.querySelector('input')!.checkVisibility({contentVisibilityAuto: true}),
    ).to.equal(false);
    expect(last.offsetHeight).to.be.greaterThan(100);
    last.scrollIntoView();
    await until(() =>
      last.shadowRoot!.querySelector('input')!.checkVisibility({contentVisibilityAuto: true}),
    );
    last.focus();
    expect(last.shadowRoot!.activeElement).to.equal(last.shadowRoot!.querySelector('input'));
  });

  it('are as any other where they are few', async () => {
    expect((await ratings(20)).filter(skips)).to.deep.equal([]);
  });
});
