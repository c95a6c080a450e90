import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Visits} from '../../../src/data/models/visits.js';
import {prefixOf} from '../src/http/rates.js';
import {peek} from './helpers/database.js';
import {json, markdown, send, startEndpoint} from './helpers/endpoint.js';
import {raw, statusOf} from './helpers/raw.js';

const body = {visitor: 'visitor-1', page: '/'};
const home = 'https://xa-thu.portal.example';
const config = {sites: {'xa-thu': {origins: [home]}}};

test('pages of exactly the allowed origins may read and write', async t => {
  const {base, origin} = await startEndpoint(t, {config});
  const allowed = [home, origin];
  const foreign = [
    'https://xa-thu.portal.example.evil.example',
    'https://evil-xa-thu.portal.example',
    'http://xa-thu.portal.example',
    'https://xa-thu.portal.example:8443',
    'https://XA-THU.portal.example',
    'https://sub.xa-thu.portal.example',
    'http://localhost:3000',
    'null',
    '*',
    '',
  ];
  for (const from of allowed) {
    const response = await send('POST', `${base}/visits`, body, {origin: from});
    assert.equal(response.status, 200, from);
  }
  const read = await fetch(`${base}/news`, {headers: {origin: home}});
  assert.equal(read.headers.get('access-control-allow-origin'), home);
  assert.match(read.headers.get('vary') ?? '', /origin/i);
  assert.equal(read.headers.get('access-control-allow-credentials'), null);
  for (const from of foreign) {
    const headers = {origin: from};
    assert.equal((await send('POST', `${base}/visits`, body, headers)).status, 403, from);
    const read = await fetch(`${base}/news`, {headers});
    assert.equal(read.headers.get('access-control-allow-origin'), null, from);
    assert.match(read.headers.get('vary') ?? '', /origin/i);
  }
});

test('a preflight is answered for allowed origins only', async t => {
  const {base} = await startEndpoint(t, {config});
  const ask = (origin: string) =>
    fetch(`${base}/ratings/a`, {
      method: 'OPTIONS',
      headers: {origin, 'access-control-request-method': 'PUT'},
    });
  const yes = await ask(home);
  assert.equal(yes.status, 204);
  assert.equal(yes.headers.get('access-control-allow-origin'), home);
  assert.match(yes.headers.get('access-control-allow-methods') ?? '', /PUT/);
  const no = await ask('https://evil.example');
  assert.equal(no.headers.get('access-control-allow-origin'), null);
});

test('public reads open reading to every page and writing to none', async t => {
  const {base} = await startEndpoint(t, {config: {siteDefaults: {publicReads: true}}});
  const headers = {origin: 'https://any.example'};
  const read = await fetch(`${base}/news`, {headers});
  assert.equal(read.headers.get('access-control-allow-origin'), '*');
  const write = await send('POST', `${base}/visits`, body, headers);
  assert.equal(write.status, 403);
  assert.equal(write.headers.get('access-control-allow-origin'), null);
});

test('a refusal can be read by the page that may write', async t => {
  const {base} = await startEndpoint(t, {config});
  const response = await send('PUT', `${base}/ratings/a`, {stars: 9}, {origin: home});
  assert.equal(response.status, 400);
  assert.equal(response.headers.get('access-control-allow-origin'), home);
});

test('forms and other sites cannot write, whatever they claim', async t => {
  const {base, origin} = await startEndpoint(t, {config});
  const attempts: Record<string, string>[] = [
    {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', origin: 'https://evil.example'},
    {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors'},
    {'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors'},
    {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', origin: home},
    {'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate'},
  ];
  for (const headers of attempts) {
    assert.equal(await rawStatus(origin, headers), 403, JSON.stringify(headers));
  }
  assert.equal(
    await rawStatus(origin, {'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors'}),
    200,
  );
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 1);
});

/** `fetch` does not let these headers be set, as in a browser. */
async function rawStatus(origin: string, headers: Record<string, string>): Promise<number> {
  const text = JSON.stringify(body);
  const lines = Object.entries({
    host: new URL(origin).host,
    'content-type': 'text/plain',
    'content-length': String(text.length),
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    connection: 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return statusOf(
    await raw(origin, `POST /api/xa-thu/visits HTTP/1.1\r\n${lines.join('')}\r\n${text}`),
  );
}

test('takes JSON as application/json or text/plain, and nothing else', async t => {
  const {base} = await startEndpoint(t);
  for (const type of ['application/json', 'text/plain', 'text/plain;charset=UTF-8']) {
    const response = await send('POST', `${base}/visits`, body, {'content-type': type});
    assert.equal(response.status, 200, type);
  }
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
    'application/xml',
  ]) {
    const response = await send('POST', `${base}/visits`, body, {'content-type': type});
    assert.equal(response.status, 415, type);
    assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
  }
});

test('refuses bodies that are none, too large, not UTF-8 or poisoned', async t => {
  const {base, data} = await startEndpoint(t);
  const post = (body: BodyInit) =>
    fetch(`${base}/visits`, {method: 'POST', headers: {'content-type': 'text/plain'}, body});
  const bodies: [BodyInit, number][] = [
    ['', 400],
    ['{', 400],
    ['{"page":"/"} x', 400],
    [new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400],
    ['{"page":"/","__proto__":{"visitor":"visitor-1"}}', 400],
    ['{"page":"/","constructor":{"prototype":{}}}', 400],
    [`${'['.repeat(4000)}${']'.repeat(4000)}`, 400],
    ['{"page":7}', 400],
    ['{"page":"/","visitor":null}', 400],
    ['x'.repeat(9000), 413],
  ];
  for (const [body, status] of bodies) {
    const response = await post(body);
    assert.equal(response.status, status, JSON.stringify(body).slice(0, 40));
    assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
  }
  assert.equal((await fetch(`${base}/visits`, {method: 'POST'})).status, 400);
  assert.deepEqual((await peek(data, 'select * from visit_totals')).rows, []);
});

test('a body without end is cut off at the limit', async t => {
  const {origin} = await startEndpoint(t);
  const head = [
    'POST /api/xa-thu/visits HTTP/1.1',
    'host: x',
    'content-type: text/plain',
    'transfer-encoding: chunked',
  ].join('\r\n');
  const chunk = `2000\r\n${'x'.repeat(0x2000)}\r\n`;
  assert.equal(statusOf(await raw(origin, `${head}\r\n\r\n${chunk}${chunk}`)), 413);
  const declared = head.replace('transfer-encoding: chunked', 'content-length: 52428800');
  assert.equal(statusOf(await raw(origin, `${declared}\r\n\r\nx`)), 413);
});

test('a request that does not come to its end is answered with 408, and the connection closed', async t => {
  const {origin} = await startEndpoint(t);
  const head = 'POST /api/xa-thu/visits HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\n';
  const endless = {
    nothing: '',
    'a line': 'POST /api/xa-thu',
    'half of the headers': head,
    'half of the body': `${head}content-length: 1000\r\n\r\n{"page"`,
    'a chunk and no last one': `${head}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`,
  };
  await Promise.all(
    Object.entries(endless).map(async ([what, request]) => {
      const answer = await raw(origin, request);
      assert.equal(statusOf(answer), 408, what);
      assert.match(answer, /application\/problem\+json/, what);
    }),
  );
});

test('what is no HTTP is answered as a problem, and the connection closed', async t => {
  const {origin} = await startEndpoint(t);
  const answer = await raw(origin, 'NONSENSE\r\n\r\n');
  assert.equal(statusOf(answer), 400);
  assert.match(answer, /application\/problem\+json/);
  const long = `GET /api/xa-thu/ratings/${'x'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`;
  assert.equal(statusOf(await raw(origin, long)), 431);
});

test('every answer carries its security headers', async t => {
  const {base, origin} = await startEndpoint(t, {config: {demo: true}});
  for (const url of [
    ...[`${base}/news`, `${base}/nothing`, `${base}/news?limit=0`, `${base}/visits`],
    ...[`${origin}/api/none/news`, `${origin}/api/health`, `${origin}/api/openapi.json`],
    ...[`${origin}/`, `${origin}/no-such-page`],
  ]) {
    const {headers} = await fetch(url);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', url);
    assert.ok(headers.get('content-security-policy'), url);
    assert.ok(headers.get('referrer-policy'), url);
    assert.equal(headers.get('x-powered-by'), null);
    assert.equal(headers.get('server'), null);
  }
});

test('pages allow nothing inline, and ask elsewhere only where a person names an endpoint', async t => {
  const {origin} = await startEndpoint(t, {config: {demo: true}});
  for (const [path, connect] of [
    ['/', "'self'"],
    ['/theming.html?x=/check.html', "'self'"],
    ['/x/check.html', "'self'"],
    ['/check.html', "'self' http: https:"],
    ['/configurator.html?widget=news-list', "'self'"],
    ['/preview.html', "'self' http: https:"],
  ] as const) {
    const {headers} = await fetch(origin + path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.ok(!policy.includes('unsafe'), policy);
    assert.match(policy, /default-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.equal(/connect-src ([^;]*?) *;/.exec(policy)?.[1], connect, path);
  }
});

test('the sources and the content beside the demo pages are not served', async t => {
  const {origin} = await startEndpoint(t, {config: {demo: true}});
  for (const path of [
    '/endpoint/endpoint.yaml',
    '/endpoint/src/main.ts',
    '//endpoint/src/main.ts',
    '/./endpoint/src/main.ts',
    '/%65ndpoint/src/main.ts',
    '/x/..%2fendpoint/src/main.ts',
    '/..%2fpackage.json',
    '/endpoint%2fsrc/main.ts',
    '/endpoint\\src/main.ts',
  ]) {
    const answer = await raw(
      origin,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );
    assert.ok(statusOf(answer) >= 400, `${path}: ${statusOf(answer)}`);
  }
});

test('injection strings do nothing anywhere', async t => {
  const {base, data, origin} = await startEndpoint(t, {
    files: {'xa-thu/news/mot.md': markdown({title: 'Một'})},
  });
  const before = await dump(data);
  const strings = [
    "' OR '1'='1",
    "'; DROP TABLE votes; --",
    '" OR ""="',
    "1' UNION SELECT salt FROM salts--",
    "\\'; DELETE FROM articles; --",
    '$1; SELECT pg_sleep(5)',
    "%' OR folded LIKE '%",
    '1)) OR 1=1--',
    "admin'/*",
    "; ATTACH DATABASE '/tmp/x' AS x; --",
  ];
  for (const text of strings) {
    const value = encodeURIComponent(text);
    const list = await fetch(`${base}/news?q=${value}&category=${value}`);
    assert.equal(list.status, 200, text);
    assert.equal((await json<{total: number}>(list)).total, 0, text);
    assert.equal((await fetch(`${base}/news?limit=${value}&page=${value}`)).status, 400, text);
    assert.equal((await fetch(`${base}/news/${value}`)).status, 404, text);
    const rating = await json<{count: number}>(await fetch(`${base}/ratings/${value}`));
    assert.equal(rating.count, 0, text);
    const group = await json<{groups: unknown[]}>(
      await fetch(`${base}/service-links?group=${value}`),
    );
    assert.deepEqual(group.groups, [], text);
    for (const [method, path, sent, name] of [
      ['PUT', 'ratings/a', {stars: text, voter: 'voter-token-1'}, 'stars'],
      ['PUT', `ratings/${value}`, {stars: 9, voter: text.padEnd(8).slice(0, 64)}, 'stars'],
      ['DELETE', `ratings/${value}`, {voter: text.slice(0, 3)}, 'voter'],
      ['POST', 'visits', {visitor: text.repeat(64), page: '/'}, 'visitor'],
      ['POST', 'visits', {visitor: 'visitor-1', page: [text]}, 'page'],
    ] as const) {
      const response = await send(method, `${base}/${path}`, sent);
      assert.equal(response.status, 400, text);
      const {errors} = await json<{errors: {name: string}[]}>(response);
      assert.equal(errors[0]?.name, name, text);
    }
    assert.equal((await send('POST', `${base}/${value}`, {})).status, 404, text);
    assert.equal((await fetch(`${origin}/api/${value}/news`)).status, 404, text);
  }
  assert.deepEqual(await dump(data), before);

  // Where they are texts that may be kept, they are kept as what they are.
  for (const [n, text] of strings.entries()) {
    const url = `${base}/ratings/${encodeURIComponent(text)}`;
    const voter = text.padEnd(8).slice(0, 64);
    const answer = await json<{count: number}>(await send('PUT', url, {stars: 5, voter}));
    assert.equal(answer.count, 1, text);
    const visit = {visitor: voter, page: text};
    assert.equal((await send('POST', `${base}/visits`, visit)).status, 200, text);
    assert.equal((await peek(data, 'select * from votes')).rows.length, n + 1);
  }
});

async function dump(data: string): Promise<unknown[]> {
  const tables = ['articles', 'documents', 'visit_days', 'visit_totals', 'votes', 'ratings'];
  return Promise.all(tables.map(table => peek(data, `select * from ${table}`)));
}

test('an address prefix is limited in rate, and only a trusted proxy may tell another', async t => {
  const config = {rates: {writes: 3, reads: 5}};
  const {base} = await startEndpoint(t, {config});
  const statuses = [];
  for (let n = 0; n < 5; n++) {
    const response = await send('POST', `${base}/visits`, body, {'x-forwarded-for': `10.0.0.${n}`});
    statuses.push(response.status);
    if (response.status === 429) {
      assert.ok(Number(response.headers.get('retry-after')) > 0);
      assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
    }
  }
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  // Reading has a limit of its own, also when nothing may be written any more.
  assert.equal((await fetch(`${base}/visits`)).status, 200);

  const proxied = await startEndpoint(t, {config: {...config, trustedProxies: ['127.0.0.1']}});
  for (let n = 0; n < 5; n++) {
    const headers = {'x-forwarded-for': `10.0.0.${n}`};
    assert.equal((await send('POST', `${proxied.base}/visits`, body, headers)).status, 200);
  }
});

test('prefixes put a network together', () => {
  assert.equal(prefixOf('203.0.113.9', 24, 64), prefixOf('203.0.113.200', 24, 64));
  assert.notEqual(prefixOf('203.0.113.9', 32, 64), prefixOf('203.0.113.200', 32, 64));
  assert.equal(prefixOf('2001:db8:1:2:3::4', 32, 64), prefixOf('2001:db8:1:2:ffff::1', 32, 64));
  assert.notEqual(prefixOf('2001:db8:1:2::4', 32, 64), prefixOf('2001:db8:1:3::4', 32, 64));
  assert.equal(prefixOf('::ffff:203.0.113.9', 32, 64), prefixOf('203.0.113.9', 32, 64));
  assert.equal(prefixOf('2001:db8:1:ff00::', 32, 60), prefixOf('2001:db8:1:ff0f::', 32, 60));
});
