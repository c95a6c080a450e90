import {
  absolute,
  nextAddress,
  onHost,
  pathPart,
} from '../../../src/data/sources/common/addresses.js';
import {moment} from '../../../src/data/sources/common/dates.js';
import {filled, words} from '../../../src/data/sources/common/options.js';
import {opening, plainText} from '../../../src/data/sources/common/text.js';
import {expect} from '../../helpers/index.js';

describe('what sources share', () => {
  it('reads HTML as one line of text', () => {
    expect(plainText('T&ocirc;i &amp; b&#7841;n')).to.equal('Tôi & bạn');
    expect(plainText('<p>Một</p><p>Hai<br>Ba</p>')).to.equal('Một Hai Ba');
    expect(plainText('đậ<b>m</b> <script>alert(1)</script><style>p{}</style>')).to.equal('đậm');
    expect(plainText('<p>&nbsp;\n</p>')).to.equal(undefined);
    expect(plainText(null)).to.equal(undefined);
  });

  it('runs and loads nothing while it reads', () => {
    expect(plainText('<img src=x onerror="globalThis.attacked=1">ảnh')).to.equal('ảnh');
    expect(globalThis).not.to.have.property('attacked');
  });

  it('shortens between words', () => {
    expect(opening('một hai, ba bốn', 10)).to.equal('một hai…');
    expect(opening('một', 10)).to.equal('một');
    expect(opening('m'.repeat(20), 10)).to.equal(`${'m'.repeat(10)}…`);
  });

  for (const [written, read] of [
    ['2026-11-02T08:30:00+07:00', '2026-11-02T01:30:00.000Z'],
    ['2026-11-02T08:30:00+0700', '2026-11-02T01:30:00.000Z'],
    ['2026-11-02T01:30:00Z', '2026-11-02T01:30:00.000Z'],
    ['2026-11-02T08:30:00', '2026-11-02T01:30:00.000Z'],
    ['2026-11-02 08:30', '2026-11-02T01:30:00.000Z'],
    ['2026-11-02', '2026-11-02'],
    ['hôm qua', 'hôm qua'],
    ['2026-13-40', '2026-13-40'],
    ['0001-01-01T00:00:00Z', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['', undefined],
  ] as const) {
    it(`reads the time "${written}"`, () => {
      expect(moment(written)).to.equal(read);
    });
  }

  it('keeps the addresses of next pages where the first was asked', () => {
    const current = 'https://xa.example.vn/cms/jsonapi/node/article?page[limit]=2';
    const expected = 'https://xa.example.vn/cms/jsonapi/node/article?page[offset]=2';
    expect(nextAddress(current, 'http://inner:8080/jsonapi/node/article?page[offset]=2')).to.equal(
      expected,
    );
    expect(onHost('http://localhost:8080/a?b#c', 'https://xa.example.vn/o')).to.equal(
      'https://xa.example.vn/a?b#c',
    );
  });

  it('makes addresses whole, and leaves what is none', () => {
    expect(absolute('/a', 'https://xa.example.vn/x/')).to.equal('https://xa.example.vn/a');
    expect(absolute('http://[', 'https://xa.example.vn/')).to.equal('http://[');
  });

  it('encodes a slug once', () => {
    expect(pathPart('thông-báo')).to.equal('th%C3%B4ng-b%C3%A1o');
    expect(pathPart('th%C3%B4ng-b%C3%A1o')).to.equal('th%C3%B4ng-b%C3%A1o');
    expect(pathPart('100%')).to.equal('100%25');
  });

  it('reads options', () => {
    expect(words(' a, b c')).to.deep.equal(['a', 'b', 'c']);
    expect(filled('/tin/{slug}?id={id}&x={y}', {slug: 'a', id: '1'})).to.equal('/tin/a?id=1&x=');
  });
});
