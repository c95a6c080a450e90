import assert from 'node:assert/strict';
import {createHash, X509Certificate} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer as createPlainServer, type RequestListener} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo, Server} from 'node:net';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {generate} from 'selfsigned';
import {openBrowser} from '../helpers/open-browser.mjs';
import {subjects} from './widgets.js';

// Names, since browsers trust the numbers of this machine without a certificate.
const pageHost = 'cong.example';
const apiHost = 'api.example';

const own = certificate(pageHost);
const servers: Server[] = [];
let page: string;
let html = '';

before(async () => {
  const portal: RequestListener = (request, answer) => {
    const file = /^\/embed\/([\w/.-]+\.js)$/.exec(request.url!)?.[1];
    if (!file) {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(html);
      return;
    }
    void readFile(`dist/embed/${file}`).then(text => {
      answer.writeHead(200, {'content-type': 'text/javascript'}).end(text);
    });
  };
  page = `https://${pageHost}:${await portOf(createServer(own, portal))}/`;
});
after(() => servers.forEach(server => server.close()));

test('a page on https does not ask an endpoint on http, and its console says why', async t => {
  let asked = 0;
  const port = await portOf(
    createPlainServer((_, answer) => {
      asked += 1;
      answer.end();
    }),
  );
  const {tab, said} = await visitor(t);
  for (const outcome of await outcomes(tab, `http://${apiHost}:${port}/api`)) {
    assert.match(outcome, /^failed: network Không lấy được dữ liệu/);
  }
  assert.equal(asked, 0);
  const advice = said.filter(text => text.includes('Hãy dùng địa chỉ https.'));
  assert.equal(advice.length, subjects.length, said.join('\n'));
});

for (const [name, options] of [
  ['that nobody vouches for', {}],
  ['that has run out', {days: 1, notBeforeDate: new Date('2020-01-01')}],
] as const) {
  test(`an endpoint with a certificate ${name} is told as no answer`, async t => {
    let asked = 0;
    let refused = 0;
    const server = createServer(certificate(apiHost, options), (_, answer) => {
      asked += 1;
      answer.end();
    });
    server.on('tlsClientError', () => (refused += 1));
    const port = await portOf(server);
    const {tab, said} = await visitor(t);
    for (const outcome of await outcomes(tab, `https://${apiHost}:${port}/api`)) {
      assert.match(outcome, /^failed: network Không lấy được dữ liệu/);
    }
    assert.equal(asked, 0);
    // Once every widget has tried twice, the endpoint is known to be down.
    assert.ok(refused >= 1 && refused <= 3 * subjects.length, String(refused));
    assert.ok(!said.some(text => text.includes('Hãy dùng địa chỉ https.')));
    t.diagnostic(`${refused} connections for ${subjects.length} widgets`);
  });
}

function certificate(name: string, options: {days?: number; notBeforeDate?: Date} = {}) {
  const {private: key, cert} = generate([{name: 'commonName', value: name}], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{name: 'subjectAltName', altNames: [{type: 2, value: name}]}],
    ...options,
  });
  return {key, cert};
}

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function visitor(t: {after(run: () => Promise<void>): void}) {
  const {publicKey} = new X509Certificate(own.cert);
  const trusted = createHash('sha256')
    .update(publicKey.export({type: 'spki', format: 'der'}))
    .digest('base64');
  const browser = await openBrowser('chromium', {
    args: [
      `--host-resolver-rules=MAP *.example 127.0.0.1`,
      '--proxy-bypass-list=*.example',
      `--ignore-certificate-errors-spki-list=${trusted}`,
    ],
  });
  t.after(() => browser.close());
  const tab = await browser.newPage();
  const said: string[] = [];
  tab.on('console', message => said.push(message.text()));
  tab.on('pageerror', error => said.push(`error: ${String(error)}`));
  return {tab, said};
}

/** The state of every widget on a page that asks there, and what it says. */
async function outcomes(tab: Page, endpoint: string): Promise<string[]> {
  const widgets = subjects.map(({tag, attributes}) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${tag} ${written.join(' ')}></${tag}>`;
  });
  html = `<!doctype html><html lang="vi"><title>x</title>
    <script src="/embed/portal-widgets.js" data-portal-endpoint="${endpoint}"></script>${widgets.join('')}`;
  await tab.goto(page);
  assert.ok(await tab.evaluate(() => isSecureContext));
  type Widget = HTMLElement & {readonly state: {status: string; error?: {kind: string}}};
  await tab.waitForFunction(
    () => [...document.body.children].every(each => (each as Widget).state.status === 'failed'),
    {timeout: 60_000, polling: 50},
  );
  return tab.evaluate(() =>
    [...document.body.children].map(each => {
      const {state, shadowRoot} = each as Widget;
      const sentence = shadowRoot!.querySelector('[part~=error] p')!.textContent;
      return `${state.status}: ${state.error!.kind} ${sentence}`;
    }),
  );
}
