import '../../src/define/all.js';
import {registerMessages} from '../../src/element/messages.js';
import {en, type MessageKey, type Messages} from '../../src/locales/en.js';
import {fr} from '../../src/locales/fr.js';
import {ja} from '../../src/locales/ja.js';
import {km} from '../../src/locales/km.js';
import {ko} from '../../src/locales/ko.js';
import {lo} from '../../src/locales/lo.js';
import {vi} from '../../src/locales/vi.js';
import {zh} from '../../src/locales/zh.js';
import {endpoint, expect, fixture, html, settled, text, until} from '../helpers/index.js';

const added = {zh, ja, ko, km, lo, fr};
const all: Readonly<Record<string, Messages>> = {vi, en, ...added};
const keys = Object.keys(en) as MessageKey[];

/** Each widget, and a message that it then shows in its tree. */
const widgets: Readonly<Record<string, [markup: string, shows: MessageKey]>> = {
  'portal-news-list': ['searchable paging="pages"', 'pages.next'],
  'portal-article-view': ['article-id="a" param="" tools="print"', 'tools.print'],
  'portal-visit-counter': ['display-only', 'visits.total'],
  'portal-rating-stars': ['subject="/a"', 'rating.send'],
  'portal-service-links': ['', 'link.newTab'],
};

async function page(lang: string): Promise<HTMLElement> {
  const api = await endpoint();
  const item = {id: 'a', title: 'Lịch tiêm chủng', publishedAt: '2026-03-05T10:00:00+07:00'};
  await api.get('/news', {json: {items: [item], page: 1, pageSize: 1, total: 3}});
  await api.get('/news/a', {
    json: {...item, lead: 'Mở đầu', bodyHtml: '<p>Thứ bảy này.</p>', lang: 'vi'},
  });
  await api.get('/visits', {json: {online: 3, total: 3_199_993}});
  await api.get('/ratings/*', {json: {average: 4.5, count: 2, max: 5}});
  await api.get('/service-links', {
    json: {groups: [{links: [{title: 'Nộp hồ sơ', url: '/nop', newTab: true}]}]},
  });
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} data-portal-endpoint=${api.url}></div>`,
  );
  holder.innerHTML = Object.entries(widgets)
    .map(([tag, [attributes]]) => `<${tag} ${attributes}></${tag}>`)
    .join('');
  for (const widget of holder.children) await settled(widget);
  return holder;
}

const baseOf = (widget: Element) => widget.shadowRoot!.querySelector('[part=base]')!;
/** A message as it stands on the page, which knows no runs of white space. */
const seen = (language: string, key: MessageKey) =>
  (all[language]![key] as string).replace(/\s+/g, ' ');

/** Waits until every widget speaks it, in every kind of text. */
async function speaks(holder: Element, language: string): Promise<void> {
  for (const widget of holder.children) {
    const [, key] = widgets[widget.localName]!;
    await until(
      () =>
        baseOf(widget).getAttribute('lang') === language &&
        text(widget, {everything: true}).includes(seen(language, key)),
      () => `${widget.localName} says in ${language}: ${text(widget, {everything: true})}`,
    );
  }
}

describe('the languages', () => {
  for (const [name, messages] of Object.entries(added)) registerMessages(name, messages);

  it('have every message, with the same blanks, in a text of their own', () => {
    const blanks = (value: unknown) =>
      [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].filter(each => each !== '{n}').sort();
    for (const [name, messages] of Object.entries(all)) {
      expect(Object.keys(messages)).to.have.members(keys, name);
      for (const key of keys) {
        expect(blanks(messages[key]), `${name} ${key}`).to.deep.equal(blanks(en[key]));
        if (typeof en[key] === 'string' && en[key].includes('{n}')) {
          expect(messages[key], `${name} ${key}`).to.include('{n}');
        }
      }
      // Names of brands and scripts stay; what a person reads is translated.
      const same = keys.filter(key => name !== 'en' && messages[key] === en[key]);
      expect(same.filter(key => !/^(pages\.|article\.label|tools\.pause)/.test(key))).to.deep.equal(
        [],
      );
    }
  });

  it('have a text for each plural form they have', () => {
    for (const [name, messages] of Object.entries(all)) {
      const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
      for (const key of keys) {
        const value = messages[key];
        // Millions alone have the form `many`, and what stands for all others fits them.
        const wanted = forms.filter(form => form !== 'many').sort();
        if (typeof value !== 'string') expect(Object.keys(value).sort()).to.deep.equal(wanted);
      }
    }
  });

  it('use the signs of their script', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      zh: /\p{Script=Han}/u,
      ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      ko: /\p{Script=Hangul}/u,
      km: /\p{Script=Khmer}/u,
      lo: /\p{Script=Lao}/u,
      fr: /[a-z]/i,
    };
    for (const [name, script] of Object.entries(scripts)) {
      for (const key of keys) expect(JSON.stringify(all[name]![key]), key).to.match(script);
    }
  });

  for (const language of Object.keys(added)) {
    it(`are shown by every widget, and switched there and back while the page is open: ${language}`, async () => {
      const holder = await page(`${language}-x-thu`);
      await speaks(holder, language);
      const number = new Intl.NumberFormat(language).format(3_199_993);
      const date = new Intl.DateTimeFormat(language, {
        ...{timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: 'short', year: 'numeric'},
      }).format(new Date('2026-03-05T10:00:00+07:00'));
      const shown = () => text(holder, {everything: true});
      expect(shown()).to.include(number.replace(/\s/g, ' '));
      expect(shown()).to.include(date.replace(/\s+/g, ' '));
      holder.lang = 'vi';
      await speaks(holder, 'vi');
      expect(shown()).to.include('3.199.993').and.include('05/03/2026');
      holder.lang = language;
      await speaks(holder, language);
      expect(shown()).to.include(number.replace(/\s/g, ' '));
    });
  }

  it('leave an unknown one in Vietnamese, and what the page wrote in its own', async () => {
    const holder = await page('th-TH');
    await speaks(holder, 'vi');
    const root = holder.children[0]!.shadowRoot!;
    const languageOf = (selector: string) =>
      root.querySelector(selector)!.closest('[lang]')!.getAttribute('lang');
    expect(['[part=title] > *', '[part=date]'].map(languageOf)).to.deep.equal(['th-TH', 'vi']);
  });

  it('are told of an article that is written in another one than the page', async () => {
    const holder = await page('en');
    await speaks(holder, 'en');
    const root = holder.querySelector('portal-article-view')!.shadowRoot!;
    const languageOf = (selector: string) =>
      root.querySelector(selector)!.closest('[lang]')!.getAttribute('lang');
    expect(
      ['[part=title] > *', '[part=lead]', '[part=body] p', '[part=meta] time', '[part~=tool]'].map(
        languageOf,
      ),
    ).to.deep.equal(['vi', 'vi', 'vi', 'en', 'en']);
    holder.lang = 'vi';
    await speaks(holder, 'vi');
    await until(() => root.querySelector('[part=body]')!.getAttribute('lang') === null);
    expect(root.querySelector('[part=lead]')!.hasAttribute('lang')).to.equal(false);
  });
});
