import {advise, type AdviceName, type Observed} from '../../src/data/advice.js';
import {en} from '../../src/locales/en.js';
import {captureConsole, endpoint, expect, fixture, html, settled} from '../helpers/index.js';
import '../../src/define/news-list.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import type {NewsListElement} from '../../src/widgets/news-list/news-list.js';

const page = 'https://xa.example.vn/tin';
const elsewhere = 'https://portal.example.vn/api/news';

describe('advice', () => {
  const cases: readonly [string, Partial<Observed>, readonly AdviceName[]][] = [
    ['no answer from another host', {kind: 'network'}, ['cors', 'address', 'blocked']],
    ['the same, when the host was reached', {kind: 'network', reached: true}, ['cors']],
    ['the same, when not', {kind: 'network', reached: false}, ['address', 'blocked']],
    [
      'no answer from the own host',
      {kind: 'network', url: 'https://xa.example.vn/api'},
      ['address', 'blocked'],
    ],
    ['an insecure address', {kind: 'network', url: 'http://portal.example.vn/'}, ['mixed']],
    ['no connection at all', {kind: 'network', reason: 'offline'}, []],
    ['a refusal', {kind: 'http', reason: 'forbidden'}, ['guest']],
    [
      'a refusal of Liferay',
      {kind: 'http', reason: 'forbidden', source: 'liferay'},
      ['guest.liferay'],
    ],
    ['nothing there', {kind: 'http', reason: 'not-found'}, ['address', 'source']],
    ['a question not understood', {kind: 'http', reason: 'refused'}, ['options', 'address']],
    ['a web page', {kind: 'format', reason: 'html'}, ['login', 'address', 'source']],
    [
      'a web page where WordPress is',
      {kind: 'format', reason: 'html', url: 'https://a.example.vn/wp-json/news'},
      ['looks', 'login', 'address', 'source'],
    ],
    ['another shape', {kind: 'format', reason: 'shape'}, ['source', 'address']],
    ['a server in trouble', {kind: 'http', reason: 'server'}, ['down']],
    ['no answer in time', {kind: 'timeout'}, ['down']],
  ];
  for (const [what, seen, expected] of cases) {
    it(`for ${what}`, () => {
      const advice = advise({kind: 'http', url: elsewhere, source: 'rest', page, ...seen});
      expect(advice.map(({name}) => name)).to.deep.equal(expected);
      for (const {name} of advice) expect(en).to.have.property(`advice.${name}`);
    });
  }

  it('names the source that the address looks like', () => {
    const url = 'https://a.example.vn/jsonapi/node/article/news';
    expect(advise({kind: 'format', reason: 'shape', url, source: 'rest', page})[0]).to.deep.equal({
      name: 'looks',
      like: 'drupal',
    });
  });

  it('stands on the console in the page’s language and on the event, not in the page', async () => {
    const api = await endpoint();
    await api.any({status: 403, json: {message: 'Access denied'}});
    const said = captureConsole();
    let heard: PortalErrorEvent | undefined;
    const holder = await fixture<HTMLElement>(
      html`<div
        lang="vi"
        @portal-error=${(event: PortalErrorEvent) => {
          heard = event;
        }}
      ></div>`,
    );
    holder.innerHTML = `<portal-news-list endpoint="${api.url}" source="liferay" source-site="1"></portal-news-list>`;
    const element = holder.querySelector<NewsListElement>('portal-news-list')!;
    await settled(element);
    expect(heard!.advice).to.deep.equal([{name: 'guest.liferay'}]);
    expect(said.map(({text}) => text).join('\n')).to.contain('→ Liferay mặc định không cho khách');
    expect(element.renderRoot.textContent).not.to.contain('Service Access Policy');
  });
});
