import {sanitize} from '../../../src/element/safe-html/sanitize.js';
import {expect} from '../../helpers/index.js';
import {bodies} from './bodies.js';
import {offences} from './harmless.js';
import {present} from './presented.js';
import {vectors} from './vectors.js';

const raw = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

function inventory(root: Element) {
  const count = (selector: string) => root.querySelectorAll(selector).length;
  root.querySelectorAll('style,script,xml').forEach(element => element.remove());
  return {
    text: root.textContent.replace(/\s+/g, ''),
    images: count('img'),
    tables: count('table'),
    cells: count('td,th'),
    lists: count('ul,ol,dl'),
    items: count('li,dt,dd'),
    links: count('a[href]'),
    headings: count('h1,h2,h3,h4,h5,h6'),
  };
}

/** A cleaned body as text, with the styles that may come back: what a second pass would be given. */
function written({root, styles}: ReturnType<typeof sanitize>): string {
  root.querySelectorAll('*').forEach(element => {
    const style = [...(styles.get(element) ?? [])].map(([name, value]) => `${name}: ${value}`);
    if (style.length > 0) element.setAttribute('style', style.join('; '));
  });
  return root.innerHTML;
}

describe('harmless articles', () => {
  for (const [name, html] of Object.entries(bodies)) {
    it(`keep all that can be read: ${name}`, () => {
      const body = present(html);
      expect(inventory(body)).to.deep.equal(inventory(raw(html)));
      expect(offences(body)).to.deep.equal([]);
    });
  }

  it('keep every picture with an address that can be loaded', () => {
    const images = [...present(bodies['photographs with captions']!).querySelectorAll('img')];
    expect(images.map(({src}) => src)).to.deep.equal([
      'https://xa.example/anh/a.jpg',
      'https://xa.example/api/anh/b.jpg',
      'https://anh.example/c.jpg',
      'https://xa.example/anh/d.jpg',
      'https://xa.example/anh/e.jpg',
    ]);
  });

  it('keep addresses and words that look like what a browser reports', () => {
    const body = present(
      '<p style="color:red" onclick="a"><img data-src="/online/on=style=/a.jpg" alt="style=1">' +
        '&#120;-quang, &#120;x-x: a="onclick=1"</p>',
    );
    expect(body.querySelector('img')!.src).to.equal('https://xa.example/online/on=style=/a.jpg');
    expect(body.querySelector('img')!.alt).to.equal('style=1');
    expect(body.textContent).to.equal('x-quang, xx-x: a="onclick=1"');
  });

  // What stands there for `style` while a body is parsed must not be left in any of these.
  for (const [where, html, seen] of [
    ['a value that is closed late', '<p title="a><b style="x">Chữ</b></p>', 'Chữ'],
    ['a value in the other quotes', `<p title='a <b style="x">'>Chữ</p>`, 'Chữ'],
    ['a value beside a style', '<p title="a style=1" style="color:red">Chữ</p>', 'Chữ'],
    ['a text', '<p style="color:red">Viết style="…" vào</p>', 'Viết style="…" vào'],
    [
      'a tag that is repeated',
      '<b style="color:red"><p>Một</b>Hai</p> ghi style="x" ở đây',
      'MộtHai ghi style="x" ở đây',
    ],
  ] as const) {
    it(`keep their letters in ${where}`, () => {
      const {innerHTML, textContent} = sanitize(html).root;
      expect(innerHTML).not.to.match(/x[a-z\d]{5,}-(?:style|on)/);
      expect(textContent).to.equal(seen);
    });
  }

  it('keep what is in the middle there', () => {
    const body = present(bodies['photographs with captions']!);
    document.body.append(body);
    for (const words of ['Bà con cùng dọn kênh', 'Ảnh: Văn phòng xã', 'Chú thích dưới ảnh']) {
      const element = [...body.querySelectorAll('p,div,td')]
        .reverse()
        .find(each => each.textContent.includes(words))!;
      expect(getComputedStyle(element).textAlign, words).to.equal('center');
    }
    body.remove();
  });

  it('are the same after a second cleaning, as are hostile ones', () => {
    const all = [
      ...Object.values(bodies),
      ...Object.values(vectors).flatMap(list => list.map(each => each.html)),
    ];
    for (const html of all) {
      const once = written(sanitize(html));
      expect(written(sanitize(once))).to.equal(once);
    }
  });

  it('lead to their own parts, by id, by name, and after a heading got its level', () => {
    const body = present(bodies['a table of contents']!);
    document.body.append(body);
    const [first, second] = body.querySelectorAll('a');
    first!.click();
    expect(document.activeElement).to.equal(body.querySelector('h3'));
    second!.click();
    expect(document.activeElement?.parentElement?.textContent).to.equal('Điều 2');
    body.remove();
  });
});

describe('a body from a word processor', () => {
  it('is calm: no empty lines, no sizes, no black, no foreign language', () => {
    const body = present(bodies['a page from a word processor']!);
    expect([...body.querySelectorAll('p')].filter(each => !each.textContent.trim())).to.deep.equal(
      [],
    );
    expect(body.querySelector('[lang],[width],font')).to.equal(null);
    const first = body.querySelector('p')!;
    expect(first.style.textAlign).to.equal('center');
    expect(first.querySelector('span')!.style.cssText).to.equal('');
    expect(body.querySelector('table')!.style.width).to.equal('');
    expect(
      [...body.querySelectorAll('td')].some(each => each.innerHTML.includes('nowrap')),
    ).to.equal(false);
  });

  it('has a header row where its first row is bold', () => {
    const body = present(bodies['a page from a word processor']!);
    const cells = [...body.querySelectorAll('th')].map(
      each => `${each.textContent.trim()} ${each.scope}`,
    );
    expect(cells).to.deep.equal(['STT col', 'Nội dung col']);
  });

  it('has no table where tables only placed things', () => {
    const body = present(bodies['tables that place things']!);
    const roles = [...body.querySelectorAll('table')].map(each => each.getAttribute('role'));
    expect(roles).to.deep.equal(['presentation', 'presentation', null]);
  });
});
