import {expect} from '../../helpers/index.js';
import {present} from './presented.js';

const link = (html: string) => present(html).querySelector('a')!;

describe('links of an article', () => {
  for (const [words, href] of [
    ['https://dichvucong.gov.vn/nop', 'https://xau.example/nop'],
    ['www.gov.vn', 'https://xau.example/'],
    ['dichvucong.gov.vn', 'https://dichvucong.gov.vn.xau.example/'],
    ['https://dichvucong.gov.vn', 'https://dichvucong.gov.vn@xau.example/'],
  ]) {
    it(`say where they lead when their words say something else: ${words} to ${href}`, () => {
      const {hostname, textContent} = link(`<a href="${href}"><b>${words}</b></a>`);
      expect(textContent).to.equal(`${words} (${hostname})`);
    });
  }

  for (const [words, href] of [
    ['https://www.gov.vn/tin', 'https://gov.vn/tin?a=b'],
    ['gov.vn', 'https://dichvucong.gov.vn/'],
    ['mau-don.pdf', 'https://tep.example/1'],
    ['Cổng dịch vụ công', 'https://dichvucong.gov.vn/'],
  ]) {
    it(`say no more than their words otherwise: ${words} to ${href}`, () => {
      expect(link(`<a href="${href}">${words}</a>`).textContent).to.equal(words);
    });
  }

  it('carry no name before the host that could be taken for one', () => {
    const {href} = link('<a href="https://www.gov.vn:x@xau.example/a">Tin</a>');
    expect(href).to.equal('https://xau.example/a');
    const frame = link('<iframe src="https://www.youtube.com@xau.example/embed/a"></iframe>');
    expect(frame.textContent).to.equal('https://xau.example/embed/a');
    const mail = link('<a href="mailto:xa@example.vn">Thư</a>');
    expect(mail.getAttribute('href')).to.equal('mailto:xa@example.vn');
  });
});
