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
});
