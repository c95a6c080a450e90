import {expect} from '../../helpers/index.js';
import {present} from './presented.js';

const many = (count: number, of: string) => of.repeat(count);

describe('more than a page can bear', () => {
  it('of letters ends with a sentence that says so', () => {
    const body = present(`<p>${many(60_000, 'Một câu dài như thế. ')}</p><p>Hết</p>`);
    expect(body.textContent).to.have.length(1_000_001);
    expect(body.querySelector('[part=note]')?.textContent).to.equal('…');
  });

  it('of elements ends with a sentence that says so', () => {
    const body = present(many(30_000, '<b>a</b>'));
    expect(body.querySelectorAll('b').length).to.be.within(19_000, 20_000);
    expect(body.querySelector('[part=note]')?.textContent).to.equal('…');
  });

  it('of attributes leaves only the text', () => {
    const attributes = Array.from({length: 20_000}, (_, at) => `a${at}`).join(' ');
    const body = present(`<div title="giữ"><p ${attributes} title="bỏ">Chữ</p></div>`);
    expect(body.innerHTML).to.equal('<div title="giữ">Chữ</div>');
  });

  it('of attributes leaves only the text, however they are written', () => {
    const names = Array.from({length: 101}, (_, at) => `a${at}`);
    const ways = {
      'lines between them': names.join('\n'),
      'slashes between them': names.join('/'),
      'nothing between their values': names.map(name => `${name}=""`).join(''),
      'an end in a value': `b=">" ${names.join(' ')}`,
      'an end in a value, half way': names.join(' ').replace('a50', "a50 = '>'"),
      'a beginning in a value': `b="<i>" ${names.join(' ')}`,
      'a beginning in a name': `b<i ${names.join(' ')}`,
    };
    for (const [way, attributes] of Object.entries(ways)) {
      expect(present(`<p ${attributes}>Chữ</p>`).innerHTML, way).to.equal('Chữ');
    }
  });

  it('of a hundred attributes is all there', () => {
    const attributes = Array.from({length: 99}, (_, at) => `a${at}=">"`).join(' ');
    const body = present(`<p ${attributes} title="giữ">Chữ</p>`);
    expect(body.innerHTML).to.equal('<p title="giữ">Chữ</p>');
  });

  it('of columns is a table of a hundred', () => {
    const body = present(
      `<table><col span="9999"><tr>${many(50, '<td colspan="1000">a</td>')}</tr>` +
        '<tr><td colspan="3">b</td></tr></table>',
    );
    const spans = [...body.querySelectorAll('td')].map(cell => cell.colSpan);
    expect([...new Set(spans)]).to.deep.equal([100, 3]);
    expect(body.querySelector('col')!.span).to.equal(100);
  });

  it('of comments leaves none, and all around them', () => {
    const body = present(`<p>Chữ${many(10_000, '<!-- a -->')} nữa</p>`);
    expect(body.innerHTML).to.equal('<p>Chữ nữa</p>');
  });

  it('of marks on a letter leaves thirty', () => {
    const body = present(`<p>a${many(50_000, '\u0301')}b, ${many(20, 'ộ'.normalize('NFD'))}</p>`);
    expect(body.textContent).to.equal(`a${many(30, '\u0301')}b, ${many(20, 'ộ'.normalize('NFD'))}`);
  });

  it('of blank lines leaves two', () => {
    const body = present(`<p>a${many(19_000, `<br>${many(50, ' ')}`)}b</p>`);
    expect(body.querySelectorAll('br')).to.have.length(2);
    expect(body.textContent.replace(/\s+/g, ' ')).to.equal('a b');
  });

  it('of a caption names its pictures by how it begins', () => {
    const caption = many(10_000, 'chú thích ');
    const body = present(
      `<figure>${many(500, '<img src="a.png">')}<figcaption>${caption}</figcaption></figure>`,
    );
    const names = [...body.querySelectorAll('.enlarge')].map(each => each.ariaLabel!);
    expect(names).to.have.length(500);
    expect(names[499]).to.equal(`Phóng to: ${caption.slice(0, 300)}`);
    expect(body.querySelector('figcaption')!.textContent).to.equal(caption);
  });
});
