import '../../src/define/article-view.js';
import '../../src/define/news-list.js';
import {registerSource} from '../../src/data/sources/index.js';
import type {PortalErrorEvent} from '../../src/element/events.js';
import {
  captureConsole,
  endpoint,
  expect,
  fixture,
  html,
  noHostErrors,
  oneEvent,
  type Answer,
} from '../helpers/index.js';

const good = {items: [{id: 1, title: 'Tin'}], page: 1, pageSize: 10, total: 1};

async function failure(markup: string): Promise<PortalErrorEvent> {
  captureConsole();
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const event = oneEvent(holder, 'portal-error');
  holder.innerHTML = markup;
  return noHostErrors(async () => (await event) as unknown as PortalErrorEvent);
}
const list = (url: string, rest = '') =>
  failure(`<portal-news-list endpoint="${url}" ${rest}></portal-news-list>`);

/** What the server does, what the widget is told, and how often it asked. */
const rows: readonly [string, Answer, string, number?][] = [
  // A browser repeats what was reset on a connection it used before, so this is not counted here.
  ['a reset', {fault: 'reset'}, 'network'],
  [
    'no permission (CORS)',
    {json: good, headers: {'access-control-allow-origin': null}},
    'network',
    3,
  ],
  ['a body that breaks off', {json: good, cutAfter: 20}, 'network', 1],
  ['400', {status: 400}, 'http refused 400', 1],
  ['401', {status: 401}, 'http forbidden 401', 1],
  ['403', {status: 403}, 'http forbidden 403', 1],
  ['404', {status: 404}, 'http not-found 404', 1],
  ['410', {status: 410}, 'http not-found 410', 1],
  ['429', {status: 429}, 'http busy 429', 3],
  ['429 that wants an hour', {status: 429, headers: {'retry-after': '3600'}}, 'http busy 429', 3],
  ['500', {status: 500}, 'http server 500', 3],
  ['503 with a web page', {status: 503, body: '<h1>503</h1>'}, 'http server 503', 3],
  ['a web page', {body: '<!doctype html><title>Đăng nhập</title>'}, 'format html', 1],
  ['damaged JSON', {body: '{"items": ['}, 'format json', 1],
  ['an empty body', {body: ''}, 'format empty', 1],
  ['204', {status: 204}, 'format empty', 1],
  ['another shape', {json: {posts: []}}, 'format shape', 1],
  ['9 MB', {chunk: ' '.repeat(1_000_000), repeat: 9}, 'format too-large', 1],
];

describe('a failed request', () => {
  for (const [what, answer, expected, attempts] of rows) {
    it(`tells ${what} as ${expected}${attempts ? `, after ${attempts} attempt(s)` : ''}`, async () => {
      const api = await endpoint();
      await api.get('/news', answer);
      const {error} = await list(api.url);
      const told = [error.kind, error.reason, error.status].filter(part => part !== undefined);
      expect(told.join(' ')).to.equal(expected);
      if (error.reason !== 'shape' && error.reason !== 'too-large')
        expect(error.message).to.contain(api.url);
      if (attempts) expect((await api.requests()).length).to.equal(attempts);
    });
  }

  it('repeats what a problem+json answer says, for developers', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 400, json: {title: 'Bad', detail: 'limit is too large'}});
    const {error} = await list(api.url);
    expect(error.message).to.contain('limit is too large');
  });

  it('is no failure when a second attempt succeeds', async () => {
    const api = await endpoint();
    await api.get('/news', {json: good});
    await api.get('/news', {status: 503, headers: {'retry-after': '0'}, times: 1});
    await api.get('/news', {fault: 'reset', times: 1});
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const loaded = oneEvent(holder, 'portal-load');
    holder.innerHTML = `<portal-news-list endpoint="${api.url}"></portal-news-list>`;
    await loaded;
    // WebKit repeats by itself what a connection it used before did not answer, so there may be more.
    const answers = (await api.requests()).map(({answered}) => answered);
    expect(answers.slice(0, 2)).to.deep.equal([503, undefined]);
    expect(answers.slice(2)).to.include(200);
  });

  for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'http://[', 'ftp://x/']) {
    it(`tells an endpoint that reads ${url}`, async () => {
      const {error} = await list(url);
      expect([error.kind, error.reason]).to.deep.equal(['config', 'bad-endpoint']);
    });
  }

  it('tells that there is no endpoint, no such source, no such topic in the source', async () => {
    expect((await list('')).error.reason).to.equal('no-endpoint');
    const unknown = (await list('/x', 'source="chua-co"')).error;
    expect(unknown.reason).to.equal('unknown-source');
    expect(unknown.message).to.contain('rest');
    registerSource('chi-tin', {news: () => Promise.resolve(good)});
    const {error} = await failure(
      '<portal-article-view source="chi-tin" endpoint="/x" article-id="1"></portal-article-view>',
    );
    expect([error.kind, error.reason]).to.deep.equal(['config', 'unsupported-topic']);
  });

  it("tells a source of the portal's own that throws something", async () => {
    registerSource('hong', {
      news: () => {
        throw new TypeError('of its own');
      },
    });
    const {error, cause} = await list('/x', 'source="hong"');
    expect(error.kind).to.equal('format');
    expect(cause).to.be.instanceOf(TypeError);
  });
});
