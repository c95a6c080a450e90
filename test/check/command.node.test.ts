import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {Report} from '../../src/check/index.js';
import {startServer, type TestServer} from '../helpers/server.mjs';
import {TestEndpoint} from '../helpers/test-endpoint.js';
import {item, makeGood, page} from './good.js';

interface Told extends Report {
  readonly summary: string;
}

let server: TestServer;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

async function good(): Promise<TestEndpoint> {
  const api = new TestEndpoint(server.origin);
  await api.program();
  await makeGood(api);
  return api;
}

/** Runs the command as a person does. */
function command(...args: readonly string[]): Promise<{code: number; out: string; err: string}> {
  const child = spawn(process.execPath, ['--import=tsx', 'src/cli/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', chunk => (out += String(chunk)));
  child.stderr.on('data', chunk => (err += String(chunk)));
  return new Promise(done => child.once('close', code => done({code: code!, out, err})));
}

async function report(address: string, ...args: readonly string[]) {
  const {code, out, err} = await command('check', address, '--json', ...args);
  assert.ok(out, err);
  return {code, told: JSON.parse(out) as Told};
}

/** An address where nobody listens any more. */
async function closedPort(): Promise<string> {
  const closed = createServer();
  await new Promise<void>(done => closed.listen(0, '127.0.0.1', done));
  const {port} = closed.address() as AddressInfo;
  await new Promise(done => closed.close(done));
  return `http://127.0.0.1:${port}/api`;
}

/** Endpoints that are wrong in one way each, and what is said of it. */
interface Row {
  readonly name: string;
  /** What is wrong; the endpoint is good otherwise. The address that is checked, if another. */
  readonly spoil: (api: TestEndpoint) => Promise<unknown>;
  readonly code: 0 | 1 | 2;
  readonly ask?: string;
  readonly says: string;
  readonly place?: {readonly path: string; readonly expected: string; readonly came?: RegExp};
  readonly advice?: string;
  readonly args?: readonly string[];
}

const login = '<!doctype html><title>Đăng nhập</title><form><input type="password"></form>';

const rows: readonly Row[] = [
  {
    name: 'a host that does not exist',
    spoil: () => Promise.resolve('http://khong-co-may-chu-nay.invalid/api'),
    code: 2,
    says: 'network.dns',
    advice: 'address',
  },
  {
    name: 'a port where nobody listens',
    spoil: () => closedPort(),
    code: 2,
    says: 'network.refused',
    advice: 'address',
  },
  {
    name: 'https where only http is spoken',
    spoil: api => Promise.resolve(api.url.replace('http:', 'https:')),
    code: 2,
    says: 'network.certificate',
  },
  {
    name: 'a connection that is cut',
    spoil: api => api.any({fault: 'reset'}),
    code: 2,
    says: 'network.reset',
  },
  {
    name: 'a redirect in a circle',
    spoil: api => api.any({status: 302, headers: {location: `${api.url}/news`}}),
    code: 2,
    says: 'network.loop',
  },
  {
    name: 'an endpoint that hangs',
    spoil: api => api.any({fault: 'hang'}),
    code: 2,
    says: 'wrong.timeout',
    advice: 'down',
    args: ['--timeout', '1'],
  },
  {
    name: 'a body that never ends',
    spoil: api => api.get('/news?page=1', {chunk: ' ', repeat: 10_000, everyMs: 100}),
    code: 1,
    says: 'wrong.timeout',
    args: ['--timeout', '1'],
  },
  {
    name: 'a page for signing in instead of data',
    spoil: api => api.any({body: login, headers: {'content-type': 'text/html'}}),
    code: 1,
    says: 'wrong.html',
    place: {path: '$', expected: 'json', came: /^"<!doctype html>/},
    advice: 'login',
  },
  {
    name: 'a redirect to a page for signing in',
    spoil: async api => {
      await api.any({status: 302, headers: {location: `${api.url}/c/portal/login`}});
      await api.get('/c/portal/login', {body: login, headers: {'content-type': 'text/html'}});
    },
    code: 1,
    says: 'wrong.login',
    place: {path: '$', expected: 'json', came: /doctype/},
    advice: 'login',
  },
  {
    name: 'no right for guests',
    spoil: api => api.any({status: 403, json: {message: 'Access denied'}}),
    code: 1,
    says: 'wrong.forbidden',
    place: {path: '$', expected: 'data', came: /Access denied/},
    advice: 'guest',
  },
  {
    name: 'a wrong path',
    spoil: api => Promise.resolve(`${api.url}/khong/co`),
    code: 1,
    says: 'wrong.notFound',
    advice: 'address',
  },
  {
    name: 'a server that fails',
    spoil: api => api.get('/news?page=1', {status: 500, body: 'Oops'}),
    code: 1,
    says: 'wrong.server',
    place: {path: '$', expected: 'data', came: /Oops/},
    advice: 'down',
  },
  {
    name: 'text that is not JSON',
    spoil: api => api.get('/news?page=1', {body: '{"items": [', headers: {}}),
    code: 1,
    says: 'wrong.json',
    place: {path: '$', expected: 'json', came: /items/},
  },
  {
    name: 'an empty answer',
    spoil: api => api.get('/news?page=1', {body: ''}),
    code: 1,
    says: 'wrong.empty',
  },
  {
    name: '50 MB',
    spoil: api => api.get('/news?page=1', {chunk: 'x'.repeat(1_000_000), repeat: 50}),
    code: 1,
    says: 'wrong.tooLarge',
  },
  {
    name: 'a list of another shape',
    spoil: api => api.get('/news?page=1', {json: {data: [item(1)], page: 1, pageSize: 5}}),
    code: 1,
    says: 'wrong.shape',
    place: {path: '$.items', expected: 'array'},
  },
  {
    name: 'an item without a title, and a time without its offset',
    spoil: api =>
      api.get('/news?page=1', {
        json: page(1, [
          item(1),
          item(2, {title: undefined}),
          item(3, {publishedAt: '2026-11-20 08:30'}),
        ]),
      }),
    code: 1,
    says: 'wrong.places',
    place: {
      path: '$.items[2].publishedAt',
      expected: 'datetime|date',
      came: /^"2026-11-20 08:30"$/,
    },
  },
  {
    name: 'a number as a text',
    spoil: api => api.get('/visits', {json: {total: '1.000'}}),
    code: 1,
    ask: 'visits',
    says: 'wrong.shape',
    place: {path: '$.total', expected: 'number', came: /^"1\.000"$/},
  },
  {
    name: 'a link that would run a script',
    spoil: api =>
      api.get('/service-links', {
        json: {groups: [{links: [{title: 'X', url: 'javascript:alert(1)'}]}]},
      }),
    code: 1,
    ask: 'services',
    says: 'wrong.places',
    place: {
      path: '$.groups[0].links[0].url',
      expected: 'unsafe-link',
      came: /^"javascript:alert\(1\)"$/,
    },
  },
  {
    name: 'a list that ignores the page',
    spoil: api =>
      api.get('/news?page=2', {
        json: page(
          2,
          [1, 2, 3, 4, 5].map(n => item(n)),
        ),
      }),
    code: 1,
    ask: 'page',
    says: 'page.same',
  },
  {
    name: 'a search that finds everything',
    spoil: api => api.get('/news?q=zqxjkvbwzq', {json: page(1, [item(1)])}),
    code: 1,
    ask: 'search',
    says: 'search.ignored',
  },
  {
    name: 'an article that is in the list and nowhere else',
    spoil: api => api.get('/news/tin-1', {status: 404, json: {title: 'Không có', status: 404}}),
    code: 1,
    ask: 'article',
    says: 'wrong.notFound',
  },
  {
    name: 'no permission for the page that is named',
    spoil: api =>
      api.get('/news?page=1', {
        json: page(1, [item(1)], 1),
        headers: {'access-control-allow-origin': 'https://khac.example'},
      }),
    code: 1,
    ask: 'cors',
    says: 'cors.refused',
    advice: 'cors',
    args: ['--origin', 'https://xa.example', '--topic', 'news'],
  },
];

describe('portal-widgets check', {concurrency: 3}, () => {
  for (const {name, spoil, code, ask = 'list', says, place, advice, args = []} of rows) {
    test(`says what is wrong: ${name}`, {timeout: 60_000}, async () => {
      const api = await good();
      const other = await spoil(api);
      const address = typeof other === 'string' ? other : api.url;
      const {code: exit, told} = await report(address, ...args);
      const finding = told.findings.find(each => each.ask === ask)!;
      assert.deepEqual(
        {exit, outcome: finding.outcome, says: finding.note.key},
        {exit: code, outcome: 'wrong', says},
        JSON.stringify(finding, null, 2),
      );
      if (place) {
        const found = finding.places.find(({path}) => path === place.path);
        assert.equal(found?.expected, place.expected, JSON.stringify(finding.places));
        if (place.came) assert.match(found.came!, place.came);
        else assert.equal(found.came, undefined);
      }
      if (advice)
        assert.ok(
          finding.advice.some(each => each.name === advice),
          JSON.stringify(finding.advice),
        );
      assert.deepEqual(
        (await api.requests()).filter(({method}) => method !== 'GET' && method !== 'OPTIONS'),
        [],
      );
      await api.close();
    });
  }

  test('says in Vietnamese that all works, and writes nothing', async () => {
    const api = await good();
    const {code, out} = await command('check', api.url, '--lang', 'vi');
    assert.equal(code, 0, out);
    assert.match(out, /Mọi thứ địa chỉ này cung cấp đều dùng được\./);
    assert.match(out, /✓ Danh sách tin \(dùng được\): Nhận được 5 trong 7 tin\./);
    assert.match(out, /✓ \(tốt\): Có ETag/);
    assert.match(out, /✓ \(tốt\): Gõ “dat do” tìm được “Đất Đỏ”\./);
    assert.match(out, /! \(nên cải thiện\): Thiếu Cache-Control|Cache-Control cho biết/);
    const methods = new Set((await api.requests()).map(({method}) => method));
    assert.deepEqual([...methods], ['GET']);
    await api.close();
  });

  test('what is not offered is no failure', async () => {
    const api = new TestEndpoint(server.origin);
    await api.program();
    await api.get('/visits', {json: {total: 3}});
    const {code, told} = await report(api.url);
    assert.equal(code, 0);
    assert.equal(told.findings.find(({ask}) => ask === 'visits')!.outcome, 'works');
    assert.equal(told.findings.find(({ask}) => ask === 'list')!.outcome, 'missing');
    await api.close();
  });

  test('votes only when it is told to, and takes the vote back', async () => {
    const api = await good();
    await api.put('/ratings/*', {json: {average: 5, count: 1, max: 5, own: 5}});
    await api.delete('/ratings/*', {json: {average: null, count: 0, max: 5, own: null}});
    const {code, told} = await report(api.url, '--vote');
    assert.equal(code, 0, JSON.stringify(told.findings, null, 2));
    assert.equal(told.findings.find(({ask}) => ask === 'vote')!.note.key, 'vote.works');
    const sent = (await api.requests()).filter(({method}) => /PUT|DELETE/.test(method));
    assert.deepEqual(
      sent.map(({method}) => method),
      ['PUT', 'DELETE'],
    );
    const [vote, withdrawal] = sent.map(({body}) => (JSON.parse(body) as {voter: string}).voter);
    assert.equal(vote, withdrawal);
    await api.close();
  });

  for (const [input, said] of [
    ['', /Usage/],
    ['javascript:alert(1)', /Only http and https/],
    ['xa.example/api', /write it whole/],
    ['https://ai:matkhau@xa.example/', /name or a password/],
  ] as const) {
    test(`refuses ${input || 'no address'} in a sentence`, async () => {
      const {code, out, err} = await command('check', input, '--lang', 'en');
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
      assert.ok(!err.includes('matkhau'));
      assert.ok(!err.includes('    at '), err);
    });
  }

  test('refuses options that it does not know, and tells those it knows', async () => {
    const address = 'https://xa.example/api';
    for (const args of [
      ['--sourcce', 'rest'],
      ['--source', 'liferay'],
      ['--timeout', '0'],
      ['--topic', 'weather'],
      ['--option', 'path'],
    ]) {
      const {code, err} = await command('check', address, ...args);
      assert.equal(code, 2, args.join(' '));
      assert.ok(err.length > 20 && !err.includes('    at '), err);
    }
    const {code, out} = await command('--help');
    assert.equal(code, 0);
    for (const option of ['--source', '--option', '--origin', '--vote', '--timeout', '--json']) {
      assert.ok(out.includes(option), option);
    }
  });

  test('reads other sources where jsdom stands beside', async () => {
    const api = new TestEndpoint(server.origin);
    await api.program();
    const entry = (n: number) =>
      `<item><title>Tin &amp; bài số ${n}</title><link>https://xa.example/${n}</link>` +
      `<guid>tin-${n}</guid><description>&lt;p&gt;Tóm tắt&lt;/p&gt;</description></item>`;
    const items = [1, 2, 3, 4, 5, 6].map(entry).join('');
    await api.get('/rss', {
      body: `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`,
      headers: {'content-type': 'application/rss+xml'},
    });
    const {code, told} = await report(`${api.url}/rss`, '--source', 'feed');
    assert.equal(code, 0, JSON.stringify(told.findings, null, 2));
    const outcomes = Object.fromEntries(told.findings.map(({ask, outcome}) => [ask, outcome]));
    assert.deepEqual(
      [outcomes.list, outcomes.page, outcomes.article, outcomes.visits],
      ['works', 'works', 'works', 'missing'],
    );
    await api.close();
  });

  test('asks a hand-written service as its attributes say', async () => {
    const api = new TestEndpoint(server.origin);
    await api.program();
    await api.get('/tin', {json: {duLieu: []}});
    await api.get('/tin?trang=1', {
      json: {duLieu: [1, 2, 3, 4, 5].map(n => ({ma: n, ten: `Tin số ${n}`})), tong: 6},
    });
    await api.get('/tin?trang=2', {json: {duLieu: [{ma: 6, ten: 'Tin số 6'}], tong: 6}});
    const {code, told} = await report(
      api.url,
      ...['--source', 'json', '--option', 'source-path=tin?trang={page}&so={limit}'],
      ...['--option', 'id=ma', '--option', 'title=ten', '--option', 'total=tong'],
    );
    const line = (ask: string) => told.findings.find(each => each.ask === ask);
    assert.equal(line('list')!.note.key, 'list.total');
    assert.equal(line('page')!.note.key, 'page.works');
    assert.equal(line('visits'), undefined);
    // The path has no {q}: then nobody can search, and not every list wants to.
    assert.equal(line('search')!.note.key, 'missing.asked');
    assert.equal(code, 0);
    await api.close();
  });
});
