import '../../src/define/news-list.js';
import {en} from '../../src/locales/en.js';
import {vi} from '../../src/locales/vi.js';
import {languageFor, message, registerMessages} from '../../src/element/messages.js';
import type {NewsListElement} from '../../src/widgets/news-list/news-list.js';
import {
  accessible,
  endpoint,
  expect,
  fixture,
  html,
  settled,
  text,
  until,
} from '../helpers/index.js';

describe('messages', () => {
  it('are chosen by the nearest language there is, else in Vietnamese', () => {
    expect(['vi-VN', 'EN-us', 'fr', '', undefined].map(languageFor)).to.deep.equal([
      'vi',
      'en',
      'vi',
      'vi',
      'vi',
    ]);
  });

  it('take plural forms and numbers as the language has them', () => {
    expect(message('en', 'news.added', {n: 1})).to.equal('1 more item.');
    expect(message('en', 'news.added', {n: 1200})).to.equal('1,200 more items.');
    expect(message('vi', 'news.added', {n: 1200})).to.equal('Đã thêm 1.200 tin.');
  });

  it('have the same blanks to fill in in every language', () => {
    const blanks = (value: unknown) =>
      [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].filter(name => name !== '{n}').sort();
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(blanks(vi[key]), key).to.deep.equal(blanks(en[key]));
    }
  });

  it('fill in what a person typed as text, whatever it looks like', () => {
    expect(message('en', 'news.emptySearch', {q: '{n} $& <b>'})).to.equal(
      'Nothing was found for “{n} $& <b>”.',
    );
  });

  it('can be added and changed, and are shown at once; what is missing stays Vietnamese', async () => {
    const api = await endpoint();
    await api.get('/news', {json: {items: [], page: 1, pageSize: 10, total: 0}});
    const element = await fixture(
      html`<portal-news-list endpoint=${api.url} lang="lo-LA"></portal-news-list>`,
    );
    await settled(element);
    expect(text(element)).to.contain('Chưa có tin nào');
    registerMessages('lo', {'news.empty': 'ຍັງບໍ່ມີຂ່າວ'});
    await until(() => text(element).includes('ຍັງບໍ່ມີຂ່າວ'));
    const base = element.shadowRoot!.querySelector('[part=base]')!;
    expect(base.getAttribute('lang')).to.equal('lo');
    expect(base.getAttribute('aria-label')).to.equal(vi['news.label']);
    registerMessages('lo', {'news.label': 'ຂ່າວ'});
    await until(() => base.getAttribute('aria-label') === 'ຂ່າວ');
    expect(text(element)).to.contain('ຍັງບໍ່ມີຂ່າວ');
  });

  it('follow the language switched while open: words, dates and numbers, and the question', async () => {
    const api = await endpoint();
    await api.get('/news', {
      json: {
        items: [{id: 1, title: 'Tin', publishedAt: '2026-03-05T10:00:00+07:00'}],
        page: 1,
        pageSize: 10,
        total: 12_345,
      },
    });
    const element = await fixture<NewsListElement>(
      html`<portal-news-list endpoint=${api.url} lang="vi" paging="pages"></portal-news-list>`,
    );
    await settled(element);
    expect(text(element)).to.contain('05/03/2026');
    element.setAttribute('lang', 'en');
    await until(
      () => text(element).includes('05 Mar 2026') || text(element).includes('Mar 05, 2026'),
    );
    expect(text(element)).to.contain('Next');
    await accessible(element);
    const asked = (await api.requests()).map(({headers}) => headers['accept-language']);
    expect(asked).to.deep.equal(['vi', 'en']);
  });
});
