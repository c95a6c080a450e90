import '../../src/define/service-links.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import type {ServiceLinksElement} from '../../src/widgets/service-links/service-links.js';
import {
  accessible,
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
  text,
  until,
} from '../helpers/index.js';

const groups = [
  {
    title: 'Dịch vụ công trực tuyến',
    links: [
      {
        title: 'Nộp hồ sơ',
        url: 'https://dichvucong.portal.example/nop',
        icon: 'form',
        description: 'Khai sinh, cư trú, đất đai',
      },
      {title: 'Thủ tục hành chính', url: '/thu-tuc'},
    ],
  },
  {title: 'Hỏi đáp', links: [{title: 'Đường dây nóng', url: 'tel:+842540000000', icon: 'phone'}]},
];

const links = (element: ServiceLinksElement) => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=link]'),
];
const titles = (element: ServiceLinksElement) => links(element).map(link => text(link));
const parts = (element: ServiceLinksElement, part: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~=${part}]`),
];

async function fromEndpoint(answer: object = {json: {groups}}): Promise<ServiceLinksElement> {
  const api = await endpoint();
  await api.get('/service-links', answer);
  const element = await fixture<ServiceLinksElement>(
    html`<portal-service-links
      lang="vi"
      heading="Dịch vụ"
      endpoint=${api.url}
    ></portal-service-links>`,
  );
  return settled(element);
}

async function fromChildren(children: string): Promise<ServiceLinksElement> {
  const holder = await fixture(html`<div lang="vi"></div>`);
  holder.innerHTML = `<portal-service-links>${children}</portal-service-links>`;
  return settled(holder.firstElementChild as ServiceLinksElement);
}

describe('portal-service-links', () => {
  it("shows the endpoint's groups as lists of links in a named navigation", async () => {
    const element = await fromEndpoint();
    expect(titles(element)).to.deep.equal(['Nộp hồ sơ', 'Thủ tục hành chính', 'Đường dây nóng']);
    const nav = element.renderRoot.querySelector('nav')!;
    expect(nav.getAttribute('aria-label')).to.equal('Dịch vụ');
    expect(nav.querySelectorAll('ul > li > .words > a[href]').length).to.equal(3);
    expect([...nav.querySelectorAll('h3')].map(title => text(title))).to.deep.equal([
      'Dịch vụ công trực tuyến',
      'Hỏi đáp',
    ]);
    expect(text(nav)).to.contain('Khai sinh, cư trú, đất đai');
    expect(links(element)[1]!.href).to.equal(new URL('/thu-tuc', element.endpoint).href);
  });

  it('asks for one group', async () => {
    const api = await endpoint();
    await api.get('/service-links', {json: {groups}});
    const element = await fixture<ServiceLinksElement>(
      html`<portal-service-links endpoint=${api.url} group="hoi-dap"></portal-service-links>`,
    );
    await settled(element);
    expect((await api.requests()).map(({url}) => url)).to.deep.equal([
      '/service-links?group=hoi-dap',
    ]);
  });

  it('tells where an outside link leads, to the eye and to the ear', async () => {
    const element = await fromChildren(
      `<a href="https://dichvucong.portal.example/nop">Nộp hồ sơ</a>
       <a href="/trong-trang">Liên hệ</a>
       <a href="mailto:xa@portal.example">Thư</a>`,
    );
    const [outside, inside, mail] = links(element);
    expect(text(outside!, {everything: true})).to.equal(
      'Nộp hồ sơ (mở trang dichvucong.portal.example)',
    );
    expect(text(inside!, {everything: true})).to.equal('Liên hệ');
    expect(text(mail!, {everything: true})).to.equal('Thư');
    expect(parts(element, 'host').map(host => text(host))).to.deep.equal([
      'dichvucong.portal.example',
    ]);
  });

  it('opens a new tab only where that is marked and spoken', async () => {
    const element = await fromChildren(
      `<a href="/a" target="_blank">Bản đồ</a><a href="/b">Lịch</a>`,
    );
    const [marked, plain] = links(element);
    expect([marked!.target, marked!.rel, plain!.target]).to.deep.equal(['_blank', 'noopener', '']);
    expect(text(marked!, {everything: true})).to.equal('Bản đồ (mở trong thẻ mới)');
    expect(marked!.querySelector('svg')).to.not.equal(null);
  });

  it('takes its links from its children with no endpoint at all, and asks nobody', async () => {
    const console_ = captureConsole();
    const element = await fromChildren(
      `<h3>Dịch vụ công</h3>
       <ul>
         <li><a href="/nop" data-icon="form" data-description="Mọi thủ tục">Nộp   hồ sơ</a></li>
         <li><a href="/tra"><img src="/tra.png" alt=""> Tra cứu</a></li>
       </ul>
       <h3>Khác</h3>
       <a href="/hoi"><img src="/hoi.png" alt="Hỏi đáp"></a>
       <p slot="error">Không phải <a href="/x">liên kết</a></p>`,
    );
    expect(element.state.status).to.equal('idle');
    expect(titles(element)).to.deep.equal(['Nộp hồ sơ', 'Tra cứu', 'Hỏi đáp']);
    expect(parts(element, 'title').map(title => text(title))).to.deep.equal([
      'Dịch vụ công',
      'Khác',
    ]);
    expect(text(element)).to.contain('Mọi thủ tục');
    const icons = parts(element, 'icon').map(({firstElementChild}) => firstElementChild?.localName);
    expect(icons[0]).to.equal('svg');
    expect(icons[2]).to.equal(undefined);
    expect(console_.length).to.equal(0);
    await accessible(element);
  });

  it('shows at once what is changed in its children', async () => {
    const element = await fromChildren('<a href="/a">A</a>');
    const [first] = element.children as unknown as HTMLAnchorElement[];
    (first!.firstChild as Text).data = 'Một';
    await until(() => titles(element).join() === 'Một');
    first!.href = '/khac';
    await until(() => links(element)[0]!.pathname === '/khac');
    element.insertAdjacentHTML('beforeend', '<h4>Thêm</h4><a href="/b">Hai</a>');
    await until(() => titles(element).join() === 'Một,Hai');
    expect(text(parts(element, 'title')[0]!)).to.equal('Thêm');
    first!.remove();
    await until(() => titles(element).join() === 'Hai');
    const holder = element.parentElement!;
    element.remove();
    element.lastElementChild!.textContent = 'Ba';
    holder.append(element);
    await until(() => titles(element).join() === 'Ba');
  });

  it('waits for children that the parser has not come to yet', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    const code = new URL('../../src/define/service-links.ts', import.meta.url).href;
    // The only way to hold a parser where one wants it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const write = (markup: string) => page.write(markup);
    page.open();
    write(`<!doctype html><html lang="vi"><script>import("${code}")</script>
      <body><portal-service-links>`);
    const element = page.querySelector('portal-service-links')!;
    const errors: Event[] = [];
    element.addEventListener('portal-error', event => errors.push(event));
    await until(() => element.shadowRoot?.querySelector('[part=base]'));
    expect(page.readyState).to.equal('loading');
    expect(element.renderRoot.textContent.trim()).to.equal('');
    write('<a href="/a">A</a></portal-service-links>');
    const shown = () =>
      links(element)
        .map(({textContent}) => textContent)
        .join();
    await until(() => shown() === 'A');
    page.close();
    await until(() => page.readyState === 'complete');
    await settled(element);
    expect(shown()).to.equal('A');
    expect(errors).to.deep.equal([]);
  });

  it('leaves out hostile and wrong addresses, and says so to visitors, pages and developers', async () => {
    const console_ = captureConsole();
    const holder = await fixture(html`<div lang="vi"></div>`);
    const events: Event[] = [];
    holder.addEventListener('portal-error', event => events.push(event));
    holder.innerHTML = `<portal-service-links>
      <a href="java&#10;script:alert(1)">Một</a><a href="data:text/html,x">Hai</a>
      <a href=" &#1;vbscript:x">Ba</a><a href="/tot">Tốt</a><a href="/khong-ten"></a>
      </portal-service-links>`;
    const element = await settled(holder.firstElementChild as ServiceLinksElement);
    expect(titles(element)).to.deep.equal(['Tốt']);
    expect(text(element)).to.contain('4 mục bị bỏ qua vì dữ liệu không đúng');
    expect(events.length).to.equal(1);
    const {error} = events[0] as unknown as PortalErrorEvent;
    expect(error.reason).to.equal('partial');
    expect(error.faults.map(({path}) => path)).to.include('$.groups[0].links[1].url');
    expect(console_.length).to.equal(1);
    expect(element.shadowRoot!.innerHTML).to.not.match(/javascript|vbscript|data:text/);
    await accessible(element);
  });

  it('does the same with what an endpoint sends', async () => {
    captureConsole();
    const element = await fromEndpoint({
      json: {
        groups: [
          {
            links: [
              {title: 'Xấu', url: 'javascript:alert(1)'},
              {title: 'Tốt', url: 'https://a.example/', icon: 'data:image/svg+xml,<svg/>'},
            ],
          },
        ],
      },
    });
    expect(titles(element)).to.deep.equal(['Tốt']);
    expect(text(element)).to.contain('1 mục bị bỏ qua');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('shows its own links until the endpoint answers, and when it does not', async () => {
    captureConsole();
    const api = await endpoint();
    await api.get('/service-links', {status: 404});
    const element = await fixture<ServiceLinksElement>(
      html`<portal-service-links lang="vi" endpoint=${api.url}
        ><a href="/san">Có sẵn</a></portal-service-links
      >`,
    );
    expect(titles(element)).to.deep.equal(['Có sẵn']);
    await settled(element);
    expect(titles(element)).to.deep.equal(['Có sẵn']);
    expect(text(element)).to.contain('Không còn nội dung nào');
    await accessible(element);
    await api.get('/service-links', {json: {groups}});
    await click(parts(element, 'retry')[0]!);
    await until(() => titles(element).length === 3);
  });

  it('does not ask a source that knows no services, where it has links of its own', async () => {
    const {registerSource} = await import('../../src/data/sources/index.js');
    registerSource('chi-co-tin', {news: () => Promise.resolve({})});
    const console_ = captureConsole();
    const holder = await fixture(
      html`<div lang="vi" data-portal-source="chi-co-tin" data-portal-endpoint="/x">
        <portal-service-links><a href="/san">Có sẵn</a></portal-service-links>
      </div>`,
    );
    const element = await settled(holder.querySelector('portal-service-links')!);
    expect(titles(element)).to.deep.equal(['Có sẵn']);
    expect(text(element)).to.equal('Có sẵn');
    expect(console_.length).to.equal(0);
  });

  it('says what is missing where it has neither an endpoint nor links', async () => {
    captureConsole();
    const element = await fromChildren('<p>Đang cập nhật.</p>');
    expect(text(element)).to.contain('endpoint').and.to.contain('Đang cập nhật.');
    element.innerHTML = '<a href="/moi">Mới</a>';
    await until(() => titles(element).join() === 'Mới');
    await until(() => !text(element).includes('endpoint'));
  });

  it('says that there is nothing, and leaves out groups without links', async () => {
    const empty = await fromEndpoint({json: {groups: [{title: 'Trống', links: []}]}});
    expect(text(empty)).to.contain('Chưa có dịch vụ nào').and.to.not.contain('Trống');
    await accessible(empty);
    const some = await fromEndpoint({json: {groups: [{title: 'Trống', links: []}, ...groups]}});
    expect(text(some)).to.not.contain('Trống');
  });

  it('draws icons as decoration only, and takes away those that do not come', async () => {
    const element = await fromEndpoint({
      json: {
        groups: [
          {
            links: [
              {title: 'Vẽ', url: '/a', icon: 'search'},
              {title: 'Ảnh', url: '/b', icon: '/khong-co.png'},
              {title: 'Lạ', url: '/c', icon: 'constructor'},
            ],
          },
        ],
      },
    });
    const [drawn, image, strange] = parts(element, 'icon');
    expect(drawn!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(drawn!.querySelector('svg')!.getBoundingClientRect().width).to.be.greaterThan(15);
    const picture = image!.querySelector('img')!;
    expect(picture.alt).to.equal('');
    picture.scrollIntoView();
    await until(() => picture.hidden);
    expect(strange!.childElementCount).to.equal(0);
  });

  for (const layout of ['list', 'grid', 'buttons'] as const) {
    it(`looks right as ${layout}, in a column of 220 pixels too`, async () => {
      const element = await fromEndpoint();
      element.layout = layout;
      await element.updateComplete;
      await accessible(element);
      element.parentElement!.style.width = '220px';
      await accessible(element);
      const frame = element.getBoundingClientRect();
      expect(frame.width).to.equal(220);
      for (const link of parts(element, 'item')) {
        const {left, right, height} = link.getBoundingClientRect();
        expect(left).to.be.at.least(frame.left);
        expect(right).to.be.at.most(frame.right);
        expect(height).to.be.at.least(24);
      }
      expect(element.scrollWidth).to.equal(220);
    });

    it(`reaches every link of ${layout} by keyboard, with a focus that is seen`, async () => {
      const element = await fromEndpoint();
      element.layout = layout;
      await element.updateComplete;
      const [first, second] = links(element);
      first!.focus();
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(second);
      const {outlineStyle, outlineWidth} = getComputedStyle(second!, '::after');
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    });
  }

  it('stays readable in forced colours and in print', async function () {
    requires(this, 'emulateMedia');
    const element = await fromEndpoint();
    element.layout = 'buttons';
    await emulateMedia({forcedColors: 'active'});
    expect(getComputedStyle(parts(element, 'item')[0]!).borderTopStyle).to.equal('solid');
    await accessible(element);
    await emulateMedia({media: 'print'});
    expect(text(element)).to.contain('Nộp hồ sơ');
  });

  it('speaks English', async () => {
    const holder = await fixture(
      html`<div lang="en">
        <portal-service-links><a href="https://a.example/">Apply</a></portal-service-links>
      </div>`,
    );
    const element = await settled(holder.querySelector('portal-service-links')!);
    expect(element.renderRoot.querySelector('nav')!.ariaLabel).to.equal('Online services');
    expect(text(element, {everything: true})).to.contain('(leads to a.example)');
  });

  it('lives with hundreds of children that come, change and go', async () => {
    await noHostErrors(async () => {
      const many = Array.from({length: 500}, (_, n) => `<a href="/${n}">Mục ${n}</a>`).join('');
      const element = await fromChildren(many);
      expect(links(element).length).to.equal(500);
      for (const child of [...element.children]) child.textContent += '!';
      await until(() => titles(element).every(title => title.endsWith('!')));
      element.replaceChildren();
      await until(() => links(element).length === 0);
    });
  });
});
