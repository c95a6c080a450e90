import '../../../src/define/article-view.js';
import '../../../src/define/news-list.js';
import {endpoint, expect, fixture, settled, text} from '../../helpers/index.js';

/** What docs/sources.md tells to paste, with what the back end answers below it. */
async function examples(): Promise<{markup: string; answer: unknown}[]> {
  const page = await (await fetch(new URL('../../../docs/sources.md', import.meta.url))).text();
  const pairs = page.matchAll(/```html\n([^`]*)```\s+```json\n([^`]*)```/g);
  return [...pairs].map(([, markup, answer]) => ({
    markup: markup!,
    answer: JSON.parse(answer!) as unknown,
  }));
}

describe('the examples in docs/sources.md', () => {
  const shown = [
    ['Lịch tiêm chủng tháng 12', '23/11/2026', 'Y tế', 'Trạm y tế tiêm cho trẻ'],
    ['Họp tổ dân phố', '23/11/2026 08:30', 'Mời bà con', 'Ban biên tập'],
    ['Dời chợ phiên sang thứ bảy', '23/11/2026', 'Đổi giờ thu gom rác', '20/11/2026'],
  ];

  shown.forEach((words, index) => {
    it(`example ${index + 1} shows what it says`, async () => {
      const api = await endpoint();
      const {markup, answer} = (await examples())[index]!;
      await api.get('/*', {json: answer});
      await api.post('/*', {json: answer});
      const holder = await fixture<HTMLElement>('<div lang="vi"></div>');
      holder.innerHTML = markup.replace('https://xa.example', api.url);
      const widget = await settled(holder.firstElementChild!);
      for (const word of words) expect(text(widget)).to.contain(word);
      expect(widget).to.have.nested.property('state.faults.length', 0);
    });
  });

  it('are three', async () => {
    expect(await examples()).to.have.length(shown.length);
  });
});
