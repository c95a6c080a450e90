import '../../src/define/article-view.js';
import '../../src/define/news-list.js';
import type {ArticleViewElement} from '../../src/widgets/article-view/article-view.js';
import {
  accessible,
  click,
  endpoint,
  expect,
  fixture,
  html,
  settled,
  text,
  until,
} from '../helpers/index.js';

const article = (id: string, rest: object = {}) => ({
  json: {
    id,
    title: `Bài ${id}`,
    lead: 'Đoạn mở đầu.',
    bodyHtml: '<h1>Phần một</h1><p>Nội dung.</p>',
    publishedAt: '2026-01-02T08:30:00+07:00',
    origin: 'Văn phòng xã',
    ...rest,
  },
});

const here = location.href;
afterEach(() => history.replaceState(null, '', here));

describe('portal-article-view', () => {
  it('shows title, dates, lead, text, origin, files and the way to others', async () => {
    const api = await endpoint();
    await api.get(
      '/news/a',
      article('a', {
        attachments: [{title: 'Mẫu đơn', url: '/tep/don.pdf', size: 12_345}],
        previous: {id: 'b', title: 'Bài cũ'},
        related: [{id: 'c', title: 'Bài gần'}],
      }),
    );
    const element = await fixture<ArticleViewElement>(
      html`<portal-article-view
        lang="vi"
        endpoint=${api.url}
        article-id="a"
        related
      ></portal-article-view>`,
    );
    await settled(element);
    const words = text(element);
    for (const part of [
      'Bài a',
      '02/01/2026 08:30',
      'Đoạn mở đầu.',
      'Nội dung.',
      'Nguồn: Văn phòng xã',
    ]) {
      expect(words).to.contain(part);
    }
    expect(words).to.contain('Mẫu đơn (PDF, 12 kB)');
    expect(words).to.contain('Bài cũ').and.to.contain('Bài gần');
    expect(element.renderRoot.querySelector('[part=body] h3')?.textContent).to.equal('Phần một');
    expect(element.renderRoot.querySelector<HTMLAnchorElement>('[part=attachment]')!.href).to.equal(
      new URL('/tep/don.pdf', api.url).href,
    );
    await accessible(element);
  });

  it('tells no time where the back end knows the day only', async () => {
    const api = await endpoint();
    await api.get('/news/a', article('a', {publishedAt: '2026-11-23'}));
    const element = await fixture<ArticleViewElement>(
      html`<portal-article-view
        lang="vi"
        endpoint=${api.url}
        article-id="a"
      ></portal-article-view>`,
    );
    await settled(element);
    const date = element.renderRoot.querySelector('[part=date]')!;
    expect(text(date)).to.equal('23/11/2026');
    expect(date.getAttribute('datetime')).to.equal('2026-11-23');
  });

  it('shows nothing of a body that could run or take part in the page', async () => {
    const api = await endpoint();
    await api.get(
      '/news/a',
      article('a', {
        bodyHtml:
          '<p onclick="window.ran=1" id="top" style="text-align:center;position:fixed">Giữa</p>' +
          '<script>window.ran=1</script><img src="x" onerror="window.ran=1">' +
          '<a href="java&#10;script:window.ran=1">x</a><form><input name="q"></form>' +
          '<portal-news-list></portal-news-list><iframe srcdoc="<script>top.ran=1</script>"></iframe>',
      }),
    );
    const element = await fixture<ArticleViewElement>(
      html`<portal-article-view endpoint=${api.url} article-id="a"></portal-article-view>`,
    );
    await settled(element);
    const body = element.renderRoot.querySelector('[part=body]')!;
    const paragraph = body.querySelector('p')!;
    expect(paragraph.style.cssText).to.equal('text-align: center;');
    expect(paragraph.id).to.equal('');
    paragraph.click();
    expect(body.querySelector('script,form,input,iframe,portal-news-list')).to.equal(null);
    expect(body.querySelector('a')!.hasAttribute('href')).to.equal(false);
    expect((window as {ran?: number}).ran).to.equal(undefined);
  });

  it('reads in place: link, deep address, focus, back', async () => {
    const api = await endpoint();
    await api.get('/news', {
      json: {items: [{id: 'a', title: 'Tin a'}], page: 1, pageSize: 10, total: 1},
    });
    await api.get('/news/a', article('a'));
    const holder = await fixture(
      html`<div data-portal-endpoint=${api.url} lang="vi">
        <portal-news-list for="bai-doc"></portal-news-list>
        <portal-article-view id="bai-doc"></portal-article-view>
      </div>`,
    );
    const list = holder.querySelector('portal-news-list')!;
    const view = holder.querySelector('portal-article-view')!;
    await settled(list);
    expect(view.state.status).to.equal('idle');
    const link = list.renderRoot.querySelector<HTMLAnchorElement>('[part=link]')!;
    expect(new URL(link.href).searchParams.get('article')).to.equal('a');
    await click(link);
    await until(() => view.shadowRoot!.activeElement?.textContent === 'Bài a');
    expect(new URL(location.href).searchParams.get('article')).to.equal('a');
    await until(() => link.getAttribute('aria-current') === 'true');
    history.back();
    await until(() => view.state.status === 'idle');
    await until(() => list.shadowRoot!.activeElement === link);
    expect(new URL(location.href).searchParams.has('article')).to.equal(false);
  });

  for (const [how, choose] of Object.entries<(view: ArticleViewElement) => unknown>({
    'its attribute': view => view.setAttribute('article-id', 'a'),
    'its property': view => (view.articleId = 'a'),
    'show()': view => view.show('a'),
    'the address': () => {
      const address = new URL(here);
      address.searchParams.set('article', 'a');
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
  })) {
    it(`shows what stands in it until an article is chosen, by ${how}`, async () => {
      const api = await endpoint();
      await api.get('/news/a', article('a'));
      const view = await fixture<ArticleViewElement>(
        html`<portal-article-view endpoint=${api.url}><p>Chọn một tin</p></portal-article-view>`,
      );
      const words = view.querySelector('p')!;
      expect(view.state.status).to.equal('idle');
      expect(words.getBoundingClientRect().height).to.be.above(0);
      expect((await api.requests()).length).to.equal(0);
      choose(view);
      await until(() => view.state.status === 'ready');
      await view.updateComplete;
      expect(text(view)).to.contain('Bài a');
      expect(words.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('takes no room while no article is chosen and nothing stands in it', async () => {
    const view = await fixture<ArticleViewElement>(
      html`<portal-article-view endpoint="/"></portal-article-view>`,
    );
    expect(view.getBoundingClientRect().height).to.equal(0);
    expect(view.renderRoot.querySelector('[part~=message]')).to.equal(null);
  });

  it('shows what stands in it again when the article is left', async () => {
    const api = await endpoint();
    await api.get('/news/a', article('a'));
    const view = await fixture<ArticleViewElement>(
      html`<portal-article-view endpoint=${api.url} article-id="a"
        ><p>Chọn</p></portal-article-view
      >`,
    );
    await settled(view);
    view.removeAttribute('article-id');
    await until(() => view.state.status === 'idle');
    await view.updateComplete;
    expect(view.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(text(view)).not.to.contain('Bài a');
  });

  it('says that an article is not there', async () => {
    const api = await endpoint();
    await api.get('/news/x', {status: 404});
    const element = await fixture<ArticleViewElement>(
      html`<portal-article-view
        lang="vi"
        endpoint=${api.url}
        article-id="x"
      ></portal-article-view>`,
    );
    await settled(element);
    expect(text(element)).to.contain('Không tìm thấy bài viết này');
    await accessible(element);
  });
});
