import {captureConsole, endpoint, expect, text, until} from '../helpers/index.js';
import {HostPage, portal} from '../hosts/host-page.js';

const file = '/hosts/embed/portal-widgets.js';
const list = '<portal-news-list lang="vi" limit="2">Tin cũ</portal-news-list>';

const page = (head: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Xã</title>
  <script src="/hosts/page/watch.js"></script>${head}<body>${body}`;

describe('the script tag', () => {
  const places: Readonly<Record<string, (tag: string) => string>> = {
    'in the head': tag => page(`<script ${tag}></script>`, list),
    'in the head, async': tag => page(`<script async ${tag}></script>`, list),
    'in the head, defer': tag => page(`<script defer ${tag}></script>`, list),
    'in the body, before the widget': tag => page('', `<script ${tag}></script>${list}`),
    'at the end of the body': tag => page('', `${list}<script ${tag}></script>`),
    'injected later': tag =>
      page(
        '',
        `${list}<script>addEventListener('load', () => {
          const holder = document.createElement('div');
          holder.innerHTML = ${JSON.stringify(`<i ${tag}></i>`)};
          const script = document.createElement('script');
          for (const {name, value} of holder.firstChild.attributes) script.setAttribute(name, value);
          document.body.append(script);
        })</script>`,
      ),
    twice: tag => page(`<script ${tag}></script><script src="${file}"></script>`, list),
    'where a picture is named currentScript': tag =>
      page('', `<img name="currentScript" alt="">${list}<script ${tag}></script>`),
  };
  for (const [place, write] of Object.entries(places)) {
    it(`works ${place}, with its own settings`, async () => {
      const api = await endpoint();
      await portal(api);
      const host = await HostPage.open('inline', {
        html: write(`src="${file}" data-portal-endpoint="${api.url}"`),
      });
      const widget = await host.ready('portal-news-list');
      expect(text(widget)).to.contain('Tin một');
      expect(host.window.hostErrors).to.deep.equal([]);
    });
  }

  for (const [name, first, second] of [
    ['an older one first', '0.0.9', ''],
    ['a newer one first', '9.9.9', ''],
    ['two others', '9.9.9', '0.0.9'],
  ] as const) {
    it(`lets the first of two versions serve: ${name}`, async () => {
      const api = await endpoint();
      await portal(api);
      const src = (version: string) => `src="${file}${version && `?version=${version}`}"`;
      const host = await HostPage.open('inline', {
        html: page(
          `<script ${src(first)} data-portal-endpoint="${api.url}"></script>
           <script>window.one = portalWidgets</script><script ${src(second)}></script>`,
          list,
        ),
      });
      const widget = await host.ready('portal-news-list');
      expect(text(widget)).to.contain('Tin một');
      const {one, portalWidgets} = host.window as unknown as Record<string, unknown>;
      expect(portalWidgets).to.equal(one);
      expect(portalWidgets).to.have.property('version', first);
      expect(host.window.hostErrors).to.deep.equal([]);
    });
  }

  it('leaves a tag alone that the page has defined itself', async () => {
    const host = await HostPage.open('inline', {
      html: page(
        `<script>customElements.define('portal-news-list', class extends HTMLElement {
          connectedCallback() { this.textContent = 'của trang' }
        })</script><script src="${file}"></script>`,
        `${list}<portal-article-view>Bài cũ</portal-article-view>`,
      ),
    });
    expect(host.find('portal-news-list').textContent).to.contain('của trang');
    await until(() => host.find('portal-article-view').shadowRoot);
    expect(host.window.hostErrors).to.deep.equal([]);
  });

  it('takes a source and words from the page, before or after the widgets ask', async () => {
    const host = await HostPage.open('inline', {
      html: page(
        `<script src="${file}"></script>`,
        `<portal-news-list lang="vi" endpoint="/x" source="xa"></portal-news-list>`,
      ),
    });
    const {portalWidgets} = host.window as unknown as {
      portalWidgets: {
        registerSource(name: string, source: object): void;
        registerMessages(language: string, messages: object): void;
      };
    };
    expect(Object.keys(portalWidgets)).to.include.members([
      'version',
      'registerSource',
      'registerMessages',
    ]);
    captureConsole();
    portalWidgets.registerSource('xa', {
      news: () => Promise.resolve({items: [], page: 1, pageSize: 10, total: 0}),
    });
    portalWidgets.registerMessages('vi', {'news.empty': 'Xã chưa có tin.'});
    const widget = host.find('portal-news-list');
    await until(() => text(widget) === 'Xã chưa có tin.');
  });

  it('stays off the page, and says why, where the page refuses its policy', async function () {
    const host = await HostPage.open('inline', {
      html: page(`<script src="${file}"></script>`, list),
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other",
      },
    });
    if (!('trustedTypes' in host.window)) this.skip();
    expect(host.find('portal-news-list').shadowRoot).to.equal(null);
    expect(text(host.find('portal-news-list'))).to.equal('Tin cũ');
    expect(host.window.hostErrors.filter(line => !line.startsWith('policy:'))).to.deep.equal([]);
  });

  it('works where the page allows other policies only but demands none', async () => {
    const api = await endpoint();
    await portal(api);
    const host = await HostPage.open('inline', {
      html: page(`<script src="${file}" data-portal-endpoint="${api.url}"></script>`, list),
      headers: {'Content-Security-Policy': 'trusted-types other'},
    });
    expect(text(await host.ready('portal-news-list'))).to.contain('Tin một');
  });
});

describe('what stands in a widget', () => {
  const children = '<a href="/tin-cu">Tin cũ</a>';
  const one = `<portal-news-list lang="vi" endpoint="%endpoint%">${children}</portal-news-list>`;

  it('is shown without JavaScript', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = page(`<script src="${file}"></script>`, one);
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const element = frame.contentDocument!.querySelector('portal-news-list')!;
    expect(element.shadowRoot).to.equal(null);
    expect(text(element)).to.equal('Tin cũ');
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    frame.remove();
  });

  for (const [cause, script] of [
    ['is blocked', '/hosts/embed/no-such-file.js'],
    ['is not the one that was published', `${file}" integrity="sha384-${'A'.repeat(64)}`],
  ] as const) {
    it(`is shown when the script ${cause}`, async () => {
      const host = await HostPage.open('inline', {
        html: page(`<script src="${script}"></script>`, one),
      });
      expect(host.find('portal-news-list').shadowRoot).to.equal(null);
      expect(text(host.find('portal-news-list'))).to.equal('Tin cũ');
    });
  }

  it('is shown, and can be used, when the endpoint is away', async () => {
    const api = await endpoint();
    await api.any({fault: 'reset'});
    const host = await HostPage.open('inline', {
      html: page(`<script src="${file}"></script>`, one),
      endpoint: api.url,
    });
    const widget = await host.ready('portal-news-list');
    expect(widget.state.status).to.equal('failed');
    expect(text(widget)).to.contain('Tin cũ');
    const link = widget.querySelector('a')!;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    let followed = false;
    link.addEventListener('click', event => {
      followed = true;
      event.preventDefault();
    });
    link.click();
    expect(followed).to.equal(true);
    expect(host.window.hostErrors).to.deep.equal([]);
  });
});
