import '../../src/define/article-view.js';
import type {ArticleViewElement} from '../../src/widgets/article-view/article-view.js';
import {
  accessible,
  endpoint,
  expect,
  fixture,
  html,
  noHostErrors,
  requires,
  setViewport,
  settled,
  text,
  until,
} from '../helpers/index.js';

async function open(bodyHtml: string, rest: object = {}): Promise<ArticleViewElement> {
  const api = await endpoint();
  await api.get('/news/a', {json: {id: 'a', title: 'Bài', bodyHtml, ...rest}});
  const element = await fixture<ArticleViewElement>(
    html`<portal-article-view lang="vi" endpoint=${api.url} article-id="a"></portal-article-view>`,
  );
  await settled(element, {timeout: 150_000});
  return element;
}

const body = (element: ArticleViewElement) => element.renderRoot.querySelector('[part=body]')!;

describe('a body that is no article', () => {
  for (const [name, bodyHtml] of Object.entries({
    empty: '',
    blank: ' \n<p>&nbsp;</p><p><br></p><div><span> </span></div>',
    'only a script': '<script>document.title = 1</script><style>p {}</style><!-- a -->',
  })) {
    it(`says that there is no text: ${name}`, async () => {
      const element = await open(bodyHtml);
      expect(text(element)).to.contain('Bài').and.to.contain('chưa có nội dung');
      await accessible(element);
    });
  }

  it('is shown when it is only a picture', async () => {
    const element = await open('<img src="/a.png" alt="Thông báo bằng ảnh">');
    expect(body(element).querySelectorAll('img')).to.have.length(1);
    await accessible(element);
  });

  it('keeps its lines when it is only text', async () => {
    const element = await open('Dòng một\n\nDòng hai & < 3\r\nDòng ba');
    expect(body(element).textContent).to.equal('Dòng mộtDòng hai & < 3Dòng ba');
    expect(body(element).querySelectorAll('br')).to.have.length(3);
  });

  it('is a link when it is only the address of a file', async () => {
    const element = await open(' https://xa.example/tep/quyet-dinh-01.pdf\n');
    const link = body(element).querySelector('a')!;
    expect(link.href).to.equal('https://xa.example/tep/quyet-dinh-01.pdf');
    expect(link.textContent).to.equal('quyet-dinh-01.pdf');
    const hostile = await open('https://xa.example/"onclick="alert(1)');
    expect(hostile.renderRoot.querySelector('[onclick]')).to.equal(null);
  });

  it('is shown when it is a whole document', async () => {
    const element = await open(
      '<!doctype html><html lang="vi"><head><title>Tiêu đề</title><meta charset="utf-8">' +
        '<link rel="stylesheet" href="a.css"></head><body onload="x()" style="position:fixed">' +
        '<h1>Thông báo</h1><p>Nội dung</p></body></html>',
    );
    expect(body(element).textContent.trim()).to.equal('ThôngbáoNội dung'.replace('gb', 'g b'));
  });

  it('is shown as far as it goes when a table or a tag never ends', async () => {
    const element = await open(
      '<p>Trước</p><table><tr><td>Ô một<td>Ô hai<p>Trong ô</table><b>Sau <i',
    );
    for (const part of ['Trước', 'Ô một', 'Ô hai', 'Trong ô', 'Sau']) {
      expect(body(element).textContent).to.contain(part);
    }
    expect(body(element).querySelectorAll('td')).to.have.length(2);
  });
});

describe('a body without measure', () => {
  it('of 5 MB is shown as far as a page can bear, and says so', async function () {
    this.timeout(180_000);
    const paragraph =
      '<p style="color:red" class="MsoNormal">Nội dung <b>dài</b> của văn bản. </p>';
    const count = Math.ceil(5_000_000 / new Blob([paragraph]).size);
    const element = await noHostErrors(() => open(paragraph.repeat(count)));
    expect(body(element).querySelectorAll('b')).to.have.length(10_000);
    expect(text(element)).to.contain('chỉ hiển thị phần đầu');
    const prose = await noHostErrors(() => open(`<p>${'Chữ '.repeat(1_000_000)}</p>`));
    expect(body(prose).textContent.length).to.be.within(1_000_000, 1_000_100);
    expect(text(prose)).to.contain('chỉ hiển thị phần đầu');
  });

  it('of 10,000 nested tags keeps its text', async function () {
    this.timeout(180_000);
    for (const tag of ['div', 'b', 'font', 'blockquote', 'ul><li']) {
      const element = await noHostErrors(() => open(`${`<${tag}>`.repeat(10_000)}Đáy`));
      expect(body(element).textContent).to.contain('Đáy');
    }
  });

  it('of 2,000 pictures loads none that nobody sees', async function () {
    this.timeout(180_000);
    const element = await noHostErrors(() =>
      open('<p>a</p><img src="a.png" alt="">'.repeat(2_000)),
    );
    const images = [...body(element).querySelectorAll('img')];
    expect(images).to.have.length(2_000);
    expect(images.every(({loading}) => loading === 'lazy')).to.equal(true);
  });
});

describe('a body wider than its place', () => {
  const cells = '<td>0254 300 0000</td>'.repeat(12);
  const wide =
    `<p>${'x'.repeat(5_000)}</p><pre>${'y'.repeat(400)}</pre><p style="width:2000px">Rộng</p>` +
    '<img src="a.png" width="3000" height="20" alt="Ảnh"><p style="white-space:nowrap">' +
    'Một dòng rất dài '.repeat(20) +
    `</p><table><thead><tr><th>Ấp</th>${'<th>Tháng</th>'.repeat(12)}</tr></thead>` +
    `<tr><th scope="row">Ấp 1</th>${cells}</tr></table>` +
    '<table width="900"><tr><td><table><tr><td>Trái</td></tr></table></td><td>Phải</td></tr></table>';

  for (const width of [220, 320, 800]) {
    it(`stays in it, and its tables scroll: ${width} px`, async function () {
      if (width < 450) requires(this, 'narrowViewport');
      await setViewport(width);
      const element = await open(wide);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const box = body(element).getBoundingClientRect();
      for (const each of body(element).querySelectorAll('p,pre,img,.table,.layout')) {
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 60)).to.be.at.most(
          box.right + 1,
        );
      }
      const table = body(element).querySelector<HTMLElement>('.table')!;
      expect(table.scrollWidth).to.be.greaterThan(table.clientWidth);
      await until(() => table.tabIndex === 0);
      await accessible(element);
    });
  }

  it('keeps the headers of a long table in sight', async () => {
    const rows = '<tr><td>Một</td><td>Hai</td></tr>'.repeat(200);
    const element = await open(
      `<table><thead><tr><th>Cột một</th><th>Cột hai</th></tr></thead>${rows}</table>`,
    );
    const table = body(element).querySelector<HTMLElement>('.table')!;
    table.scrollTop = 2_000;
    const header = table.querySelector('th')!.getBoundingClientRect();
    expect(Math.abs(header.top - table.getBoundingClientRect().top)).to.be.at.most(2);
  });
});

describe('foreign colours', () => {
  for (const scheme of ['light', 'dark']) {
    it(`can be read: ${scheme}`, async () => {
      const element = await open(
        ['red', '#ff0', 'blue', 'black', '#999', 'white', 'lime', 'navy']
          .map(
            (colour, at) =>
              `<p style="color:${colour}">Chữ ${at}</p><p><font color="${colour}">Cũ ${at}</font></p>` +
              `<p style="background:${colour}">Nền ${at} <b style="color:#f0f">chồng</b></p>`,
          )
          .join('') +
          '<table><tr><td bgcolor="red" style="color:white">Ô</td><td>b</td></tr></table>',
      );
      const place = element.parentElement!;
      place.style.colorScheme = scheme;
      place.style.background = scheme === 'dark' ? '#15191e' : '#fff';
      place.style.color = scheme === 'dark' ? '#e8eaed' : '#1c2126';
      await accessible(element);
    });
  }
});
