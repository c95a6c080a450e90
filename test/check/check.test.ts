import {
  check,
  faultOf,
  lookFromPage,
  reportText,
  type CheckSettings,
  type Report,
} from '../../src/check/index.js';
import {endpoint, expect, until} from '../helpers/index.js';
import {item, makeGood, page} from './good.js';

type Api = Awaited<ReturnType<typeof endpoint>>;

const settings = (url: string, more: Partial<CheckSettings> = {}): CheckSettings => ({
  endpoint: url,
  source: 'rest',
  options: {},
  page: location.href,
  look: lookFromPage,
  ...more,
});

const line = ({findings}: Report, ask: string) => findings.find(each => each.ask === ask)!;

const login = '<!doctype html><title>Đăng nhập</title><form><input type="password"></form>';

/** Endpoints that are wrong in one way each, and what a page in a browser can say of it. */
const rows: readonly {
  readonly name: string;
  readonly spoil: (api: Api) => Promise<void>;
  readonly outcome?: Report['outcome'];
  readonly ask?: string;
  readonly says: string;
  readonly place?: readonly [path: string, expected: string, came: string | undefined];
  readonly advice?: string;
  readonly more?: Partial<CheckSettings>;
}[] = [
  {
    name: 'no permission for pages of other hosts',
    spoil: api => api.any({json: page(1, []), headers: {'access-control-allow-origin': null}}),
    outcome: 'unreachable',
    says: 'network.cors',
    advice: 'cors',
  },
  {
    name: 'no right for guests, said so that the page may read it',
    spoil: api => api.any({status: 403, json: {title: 'Cấm'}}),
    says: 'wrong.forbidden',
    place: ['$', 'data', '{"title": "Cấm"}'],
    advice: 'guest',
  },
  {
    name: 'no right for guests, and no permission to read that',
    spoil: api => api.any({status: 403, headers: {'access-control-allow-origin': null}}),
    outcome: 'unreachable',
    says: 'network.cors',
    advice: 'cors',
  },
  {
    name: 'nobody there',
    spoil: api => api.any({fault: 'reset'}),
    outcome: 'unreachable',
    says: 'network.unreached',
    advice: 'address',
  },
  {
    name: 'an address on http, for a page on https',
    spoil: api => api.any({fault: 'reset'}),
    outcome: 'unreachable',
    says: 'network.mixed',
    advice: 'mixed',
    more: {page: 'https://xa.example.vn/'},
  },
  {
    name: 'an endpoint that hangs',
    spoil: api => api.any({fault: 'hang'}),
    outcome: 'unreachable',
    says: 'wrong.timeout',
    advice: 'down',
    more: {timeout: 500},
  },
  {
    name: 'a page for signing in',
    spoil: api => api.any({body: login, headers: {'content-type': 'text/html'}}),
    says: 'wrong.html',
    advice: 'login',
  },
  {
    name: 'a redirect to a page for signing in that may be read',
    spoil: async api => {
      await api.any({status: 302, headers: {location: `${api.url}/login`}});
      await api.get('/login', {body: login, headers: {'content-type': 'text/html'}});
    },
    says: 'wrong.login',
    advice: 'login',
  },
  {
    name: 'a wrong path',
    spoil: api => api.any({status: 404, body: 'Not found'}),
    says: 'wrong.notFound',
    place: ['$', 'data', '"Not found"'],
    advice: 'address',
  },
  {
    name: 'text that is not JSON',
    spoil: api => api.get('/news?page=1', {body: 'Đang bảo trì'}),
    says: 'wrong.json',
    place: ['$', 'json', '"Đang bảo trì"'],
  },
  {
    name: 'an empty answer',
    spoil: api => api.get('/news?page=1', {body: ''}),
    says: 'wrong.empty',
  },
  {
    name: '50 MB',
    spoil: api => api.get('/news?page=1', {chunk: 'x'.repeat(1_000_000), repeat: 50}),
    says: 'wrong.tooLarge',
  },
  {
    name: 'another shape',
    spoil: api => api.get('/news?page=1', {json: {tin: []}}),
    says: 'wrong.shape',
    place: ['$.items', 'array', undefined],
  },
  {
    name: 'a time without its offset',
    spoil: api =>
      api.get('/news?page=1', {
        json: page(1, [item(1), item(2, {publishedAt: '20/11/2026'})], 2),
      }),
    says: 'wrong.places',
    place: ['$.items[1].publishedAt', 'datetime|date', '"20/11/2026"'],
  },
  {
    name: 'a text where a number belongs',
    spoil: api => api.get('/visits', {json: {total: 'nhiều'}}),
    ask: 'visits',
    says: 'wrong.shape',
    place: ['$.total', 'number', '"nhiều"'],
  },
];

describe('the endpoint check in a browser', function () {
  this.timeout(60_000);

  for (const row of rows) {
    const {name, spoil, outcome = 'wrong', ask = 'list', says, place, advice, more = {}} = row;
    it(`says what is wrong: ${name}`, async () => {
      const api = await endpoint();
      await makeGood(api);
      await spoil(api);
      const report = await check(settings(api.url, more));
      const found = line(report, ask);
      expect({outcome: report.outcome, line: found.outcome, says: found.note.key}).to.deep.equal({
        outcome,
        line: 'wrong',
        says,
      });
      if (place) {
        const [path, expected, came] = place;
        const at = found.places.find(each => each.path === path);
        expect(at, JSON.stringify(found.places)).to.deep.equal(
          came === undefined ? {path, expected} : {path, expected, came},
        );
      }
      if (advice) expect(found.advice.map(each => each.name)).to.include(advice);
      for (const language of ['vi', 'en'] as const) {
        // Every sentence is filled in.
        expect(reportText(language, report)).not.to.match(/\{\w+\}|undefined|\[object/);
      }
    });
  }

  it('says that all works, and hints at what could be better', async () => {
    const api = await endpoint();
    await makeGood(api);
    const heard: string[] = [];
    const report = await check(settings(api.url), undefined, ({ask}) => heard.push(ask));
    expect(report.findings.map(({ask, outcome}) => `${ask} ${outcome}`)).to.deep.equal([
      'list works',
      'page works',
      'search works',
      'category works',
      'categories works',
      'article works',
      'visits works',
      'rating works',
      'services works',
    ]);
    expect(report.outcome).to.equal('works');
    expect(heard).to.have.members(report.findings.map(({ask}) => ask));
    const hints = Object.fromEntries(
      report.hints.map(({note, verdict}) => [note.key, verdict] as const),
    );
    expect(hints).to.include({
      'hint.etag': 'good',
      'hint.end': 'good',
      'hint.marks': 'good',
      'hint.problem': 'good',
      'hint.average': 'good',
      'hint.dates': 'good',
      // What a page may not see of another host, it does not judge.
      'hint.codingUnknown': 'unknown',
    });
    const methods = (await api.requests()).map(({method}) => method);
    expect([...new Set(methods)]).to.deep.equal(['GET']);
  });

  it('hints at an average of nought, pictures without sizes and searches that want the marks', async () => {
    const api = await endpoint();
    await makeGood(api);
    await api.get('/ratings/*', {json: {average: 0, count: 0, max: 5}});
    await api.get('/news?page=1', {json: page(1, [item(1, {image: {url: '/a.jpg'}})], 1)});
    await api.get('/news?q=dat do', {json: page(1, [], 0)});
    await api.get('/news?q=zqxjkvbwzq', {json: page(1, [], 0)});
    const {hints, outcome} = await check(settings(api.url));
    expect(outcome).to.equal('works');
    const better = hints.filter(({verdict}) => verdict === 'better').map(({note}) => note.key);
    expect(better).to.include.members([
      'hint.nought',
      'hint.unmeasured',
      'hint.mute',
      'hint.noMarks',
    ]);
  });

  it('asks only what it is told to', async () => {
    const api = await endpoint();
    await makeGood(api);
    const report = await check(settings(api.url, {topics: ['visits']}));
    expect(report.findings.map(({ask}) => ask)).to.deep.equal(['visits']);
    expect((await api.requests()).map(({url}) => url)).to.deep.equal(['/visits']);
  });

  it('doubts the source and the address only where nothing works', async () => {
    const api = await endpoint();
    await makeGood(api);
    await api.get('/news?page=1', {json: {tin: []}});
    expect(line(await check(settings(api.url)), 'list').advice).to.deep.equal([]);
    await api.any({json: {tin: []}});
    expect(line(await check(settings(api.url)), 'list').advice).to.deep.equal([
      {name: 'source'},
      {name: 'address'},
    ]);
  });

  it('says once what is wrong with an item that several questions show', async () => {
    const api = await endpoint();
    await makeGood(api);
    const items = [item(1), item(2, {publishedAt: 'hôm qua'})];
    await api.get('/news?page=1', {json: page(1, items, 2)});
    const report = await check(settings(api.url));
    expect(line(report, 'list').places).to.have.length(1);
    expect(line(report, 'category')).to.deep.include({outcome: 'wrong', places: []});
    expect(line(report, 'category').note.key).to.equal('wrong.asList');
  });

  it('can be stopped, and says what it did not ask', async () => {
    const api = await endpoint();
    await makeGood(api);
    await api.get('/visits', {fault: 'hang'});
    const controller = new AbortController();
    const running = check(settings(api.url), controller.signal);
    await until(async () => (await api.requests()).some(({url}) => url === '/visits'));
    controller.abort();
    const report = await running;
    expect(report.outcome).to.equal('stopped');
    expect(line(report, 'visits')).to.include({outcome: 'left'});
    expect(line(report, 'visits').note.key).to.equal('left.stopped');
  });

  it('checks a feed with the parsers of the browser', async () => {
    const api = await endpoint();
    const entries = [1, 2].map(
      n => `<item><title>Tin &amp; bài ${n}</title><guid>${n}</guid><link>/${n}</link></item>`,
    );
    await api.get('/rss', {body: `<rss><channel>${entries.join('')}</channel></rss>`});
    const report = await check(settings(`${api.url}/rss`, {source: 'feed'}));
    expect(line(report, 'list').note).to.deep.equal({
      key: 'list.total',
      values: {n: 2, total: 2},
    });
    expect(line(report, 'visits').outcome).to.equal('missing');
  });

  it('refuses what is no address to ask', () => {
    const fault = (address: string) =>
      faultOf({endpoint: address, source: 'rest', options: {}, page: location.href})?.key;
    expect(
      [
        '',
        '  ',
        'javascript:alert(1)',
        'java\tscript:alert(1)',
        'data:text/html,x',
        'ftp://xa.example/',
        'xa.example/api',
        'localhost:8080/api',
        'https://a b.example/',
        'https://ai@xa.example/',
        '//ai:matkhau@xa.example/',
        'https://',
      ].map(fault),
    ).to.deep.equal([
      'input.none',
      'input.none',
      'input.scheme',
      'input.spaces',
      'input.scheme',
      'input.scheme',
      'input.bare',
      'input.bare',
      'input.spaces',
      'input.credentials',
      'input.credentials',
      'input.address',
    ]);
    expect(['/api/xa', ' https://xa.example/api ', '../api'].map(fault)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
