import {html} from 'lit';
import '../../src/define/news-list.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import {NewsListElement} from '../../src/widgets/news-list/news-list.js';
import {
  captureConsole,
  click,
  endpoint,
  expect,
  fixture,
  html as markup,
  hostErrors,
  text,
  until,
} from '../helpers/index.js';

let breaks: 'renderData' | 'renderHeader' | 'commit' | 'updated' | '' = '';

/** A widget with a fault of our own making, wherever the test wants it. */
class BrokenElement extends NewsListElement {
  protected override renderData(data: Parameters<NewsListElement['renderData']>[0]): unknown {
    if (breaks === 'renderData') throw new Error('broken data');
    if (breaks === 'commit') {
      const bad = {
        get [Symbol.iterator](): never {
          throw new Error('broken commit');
        },
      };
      return html`<p>${bad}</p>`;
    }
    return super.renderData(data);
  }

  protected override renderHeader(): unknown {
    if (breaks === 'renderHeader') throw new Error('broken header');
    return super.renderHeader();
  }

  override updated(): void {
    if (breaks === 'updated' && this.state.status === 'ready') throw new Error('broken end');
  }
}
customElements.define('test-broken', BrokenElement);

describe('a widget that breaks', () => {
  for (const where of ['renderData', 'commit', 'renderHeader', 'updated'] as const) {
    it(`in ${where} says so, reaches no onerror, and can be tried again`, async () => {
      breaks = where;
      captureConsole();
      const api = await endpoint();
      await api.get('/news', {
        json: {items: [{id: 1, title: 'Tin'}], page: 1, pageSize: 10, total: 1},
      });
      const reasons: (string | undefined)[] = [];
      const holder = await fixture<HTMLElement>(markup`<div></div>`);
      holder.addEventListener('portal-error', (event: PortalErrorEvent) => {
        reasons.push(event.error.reason);
      });
      const {errors} = await hostErrors(async () => {
        holder.innerHTML =
          `<test-broken lang="vi" endpoint="${api.url}"></test-broken>` +
          `<portal-news-list lang="vi" endpoint="${api.url}"></portal-news-list>`;
        await until(() => text(holder.firstElementChild!).includes('Không hiển thị được'));
        await until(() => text(holder.lastElementChild!).includes('Tin'));
      });
      expect(errors).to.deep.equal([]);
      expect(reasons).to.include('render');
      breaks = '';
      await click(holder.firstElementChild!.shadowRoot!.querySelector('[part~=retry]')!);
      await until(() => text(holder.firstElementChild!).includes('Tin'));
    });
  }
});
