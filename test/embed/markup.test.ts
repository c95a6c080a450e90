import {endpoint, expect, text, until} from '../helpers/index.js';
import {HostPage, portal} from '../hosts/host-page.js';

const script = '<script src="/hosts/embed/portal-widgets.js"></script>';

const page = (body: string, head = script) =>
  `<!doctype html><meta charset="utf-8"><title>Xã</title>
  <script src="/hosts/page/watch.js"></script>${head}<body>${body}`;

const tag = (more = '') =>
  `<div data-portal-widget="news-list" data-lang="vi" data-endpoint="%endpoint%" ${more}>Đang tải</div>`;

describe('data-portal-widget', () => {
  it('becomes the widget, with its attributes, and its children stay in it', async () => {
    const api = await endpoint();
    await portal(api);
    const host = await HostPage.open('inline', {
      html: page(
        tag(
          'id="tin" class="khung to" title="Tin" style="max-width: 20em" data-limit="5" ' +
            'data-heading="Tin tức" data-source-key="a" aria-hidden="false"',
        ),
      ),
      endpoint: api.url,
    });
    const widget = await host.ready('#tin');
    expect(widget.localName).to.equal('portal-news-list');
    const attributes = [...widget.attributes].map(({name, value}) => `${name}=${value}`);
    expect(attributes).to.include.members([
      'class=khung to',
      'title=Tin',
      'limit=5',
      'heading=Tin tức',
      'source-key=a',
      'aria-hidden=false',
    ]);
    expect(widget.style.maxWidth).to.equal('20em');
    expect(widget.textContent).to.equal('Đang tải');
    expect(text(widget)).to.contain('Tin một');
    const [asked] = await api.requests();
    expect(asked!.url).to.contain('limit=5');
  });

  it('takes no attribute the widget does not know: what an editor let pass cannot run', async () => {
    const host = await HostPage.open('inline', {
      html: page(
        tag('id="tin" data-onclick="parent.ran = 1" data-style="position:fixed" data-foo="1"'),
      ),
    });
    const widget = await until(() => host.document.querySelector('portal-news-list'));
    for (const name of ['onclick', 'style', 'foo'])
      expect(widget.hasAttribute(name)).to.equal(false);
  });

  it('leaves alone what it does not know, and what is being written', async () => {
    const host = await HostPage.open('inline', {
      html: page(
        `<div data-portal-widget="khong-co">Khác</div><div contenteditable>${tag()}</div>`,
      ),
    });
    await until(() => host.document.readyState === 'complete');
    expect(host.document.querySelectorAll('[data-portal-widget]').length).to.equal(2);
    expect(host.window.hostErrors).to.deep.equal([]);
  });

  for (const name of ['senna', 'turbo', 'aspnet']) {
    it(`becomes the widget when ${name} brings it in later`, async function () {
      this.timeout(20_000);
      const api = await endpoint();
      await portal(api);
      const host = await HostPage.open(name, {endpoint: api.url});
      await host.window.go!();
      const late = await host.ready('#late');
      expect(late.localName).to.equal('portal-news-list');
      expect(text(late)).to.contain('Tin một');
      expect(host.window.hostErrors).to.deep.equal([]);
    });
  }

  it('becomes the widget whole, however slowly the page arrives', async () => {
    const host = await HostPage.open('inline', {
      html: page(
        `<div id="tin" data-portal-widget="news-list"><p>Một</p><script>
          document.currentScript.before('Hai');
        </script><p>Ba</p></div><p>Sau</p>`,
      ),
    });
    const widget = host.find('#tin');
    expect(widget.localName).to.equal('portal-news-list');
    expect(widget.querySelectorAll('p').length).to.equal(2);
    expect(widget.textContent).to.contain('Ba');
  });
});
