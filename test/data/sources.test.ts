import '../../src/define/news-list.js';
import {registerSource} from '../../src/data/sources/index.js';
import {endpoint, expect, fixture, html, settled, text, until} from '../helpers/index.js';

const page = (title: string) => ({items: [{id: 1, title}], page: 1, pageSize: 10, total: 1});

describe('registerSource', () => {
  it('serves widgets that come later', async () => {
    registerSource('truoc', {news: () => Promise.resolve(page('Có trước'))});
    const element = await fixture(
      html`<portal-news-list endpoint="/x" source="truoc"></portal-news-list>`,
    );
    await settled(element);
    expect(text(element)).to.contain('Có trước');
  });

  it('wakes widgets that already wait for it, in shadow roots too, and no others', async () => {
    const api = await endpoint();
    await api.get('/news', {json: page('Từ máy chủ')});
    const holder = await fixture(html`<div></div>`);
    holder.attachShadow({mode: 'open'}).innerHTML =
      '<portal-news-list endpoint="/x" source="sau" lang="vi"></portal-news-list>' +
      `<portal-news-list endpoint="${api.url}"></portal-news-list>`;
    const [waiting, served] = holder.shadowRoot!.querySelectorAll('portal-news-list');
    await settled(waiting!);
    await settled(served!);
    expect(text(waiting!)).to.contain('“sau”');
    registerSource('sau', {news: () => Promise.resolve(page('Có sau'))});
    await until(() => text(waiting!).includes('Có sau'));
    expect((await api.requests()).length).to.equal(1);
  });

  it('gets the query, the endpoint, the language and what source-* attributes say', async () => {
    const seen: unknown[] = [];
    registerSource('ghi', {
      news: ({endpoint: url, language, options}, query) => {
        seen.push({url, language, options, limit: query.limit});
        return Promise.resolve(page('x'));
      },
    });
    const element = await fixture(
      html`<portal-news-list
        endpoint="/api/"
        source="ghi"
        lang="en-GB"
        limit="3"
        source-list-name="Tin tức"
      ></portal-news-list>`,
    );
    await settled(element);
    expect(seen).to.deep.equal([
      {
        url: new URL('/api', location.href).href,
        language: 'en',
        options: {'list-name': 'Tin tức'},
        limit: 3,
      },
    ]);
  });

  it('lets no answer past the model', async () => {
    registerSource('tuy-tien', {
      news: () =>
        Promise.resolve({...page('x'), items: [{id: 1, title: 'Tốt', url: 'javascript:1'}]}),
    });
    const element = await fixture(
      html`<portal-news-list endpoint="/x" source="tuy-tien"></portal-news-list>`,
    );
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part=list]')!.textContent).to.contain('Tốt');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });
});
