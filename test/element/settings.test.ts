import '../../src/define/news-list.js';
import {registerSource} from '../../src/data/sources/index.js';
import {setScriptSettings} from '../../src/element/settings.js';
import {expect, fixture, html, settled, text, until} from '../helpers/index.js';

registerSource('vong', {
  news: ({endpoint}) =>
    Promise.resolve({items: [{id: 1, title: endpoint}], page: 1, pageSize: 10, total: 1}),
});
registerSource('vong-hai', {
  news: ({endpoint}) =>
    Promise.resolve({items: [{id: 1, title: `${endpoint}!`}], page: 1, pageSize: 10, total: 1}),
});

const root = document.documentElement;
const shown = (element: Element) => text(element).trim();
const at = (path: string) => new URL(path, location.href).href;

afterEach(() => {
  for (const {name} of [...root.attributes]) {
    if (name.startsWith('data-portal')) root.removeAttribute(name);
  }
  root.removeAttribute('lang');
  setScriptSettings({});
});

async function one(markup: string): Promise<Element> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  return settled(holder.querySelector('portal-news-list')!);
}

describe('settings', () => {
  it('come from the attribute, the nearest ancestor, html, the script, in this order', async () => {
    setScriptSettings({endpoint: '/script', source: 'vong'});
    const element = await one(
      '<section data-portal-endpoint="/xa"><div data-portal-endpoint="/gan">' +
        '<portal-news-list endpoint="/rieng"></portal-news-list></div></section>',
    );
    const says = (path: string) =>
      until(
        () => shown(element) === at(path),
        () => shown(element),
      );
    await says('/rieng');
    element.removeAttribute('endpoint');
    await says('/gan');
    element.parentElement!.removeAttribute('data-portal-endpoint');
    await says('/xa');
    root.dataset.portalEndpoint = '/html';
    element.closest('section')!.removeAttribute('data-portal-endpoint');
    await says('/html');
    delete root.dataset.portalEndpoint;
    await says('/script');
  });

  it('are followed through shadow roots', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div data-portal-endpoint="/ngoai" data-portal-source="vong"><p></p></div>`,
    );
    const inner = holder.firstElementChild!.attachShadow({mode: 'open'});
    inner.innerHTML = '<portal-news-list></portal-news-list>';
    const element = await settled(inner.firstElementChild!);
    expect(shown(element)).to.equal(at('/ngoai'));
  });

  it('are followed when the source changes, and when a widget moves', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <section data-portal-endpoint="/a" data-portal-source="vong">
          <portal-news-list></portal-news-list>
        </section>
        <section data-portal-endpoint="/b" data-portal-source="vong-hai"></section>
      </div>`,
    );
    const element = await settled(holder.querySelector('portal-news-list')!);
    const [first, second] = holder.querySelectorAll('section');
    first!.dataset.portalSource = 'vong-hai';
    await until(() => shown(element) === `${at('/a')}!`);
    second!.append(element);
    await until(() => shown(element) === `${at('/b')}!`);
  });

  it('take the language of ours before that of the page', async () => {
    root.lang = 'en-US';
    const element = await one(
      '<div data-portal-lang="vi"><portal-news-list></portal-news-list></div>',
    );
    expect(shown(element)).to.contain('chưa được khai báo');
    element.parentElement!.removeAttribute('data-portal-lang');
    await until(() => shown(element).includes('No data address'));
    element.setAttribute('lang', 'vi');
    await until(() => shown(element).includes('chưa được khai báo'));
  });

  it('leave an empty attribute to the next who says something', async () => {
    const element = await one(
      '<section data-portal-endpoint="/xa" data-portal-source="vong">' +
        '<div data-portal-endpoint=""><portal-news-list></portal-news-list></div></section>',
    );
    expect(shown(element)).to.equal(at('/xa'));
  });
});
