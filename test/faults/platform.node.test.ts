import assert from 'node:assert/strict';
import {after, before, test, type TestContext} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {openBrowser} from '../helpers/open-browser.mjs';
import {demoBehind, type DemoBehind} from './demo-behind.js';
import {listen, stop} from './fault-server.mjs';

const good = JSON.stringify({items: [{id: 1, title: 'Tin'}], page: 1, pageSize: 10, total: 1});
const head =
  'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\n' +
  'content-type: application/json\r\n\r\n';

let demo: DemoBehind;
let port: number;
before(async () => {
  demo = await demoBehind();
  port = await listen([[{send: head + good}, {end: true}]]);
});
after(async () => {
  await stop(port);
  await demo.stop();
});

const widget = () =>
  `<script src="${demo.address}embed/portal-widgets.js"></script>` +
  `<portal-news-list lang="vi" endpoint="http://127.0.0.1:${port}/api"></portal-news-list>`;

async function visitor(t: TestContext, engine: 'chromium' | 'firefox'): Promise<Page> {
  const browser = await openBrowser(engine);
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => {
    // Firefox tells here what its console says about the page's own policy.
    if (!String(error).includes('Content-Security-Policy:')) errors.push(String(error));
  });
  t.after(() => assert.deepEqual(errors, []));
  return page;
}

async function stateIn(frame: Page | Frame): Promise<string> {
  await frame.waitForFunction(
    () => /ready|failed/.test(document.querySelector('portal-news-list')?.state?.status ?? ''),
    {timeout: 30_000, polling: 50},
  );
  return frame.evaluate(() => {
    const {state} = document.querySelector('portal-news-list')!;
    return state.status === 'failed' ? `failed: ${state.error.kind}` : state.status;
  });
}

for (const engine of ['chromium', 'firefox'] as const) {
  test(`in a sandboxed frame, where storage throws, the list is shown (${engine})`, async t => {
    const page = await visitor(t, engine);
    demo.serve('/inner', `<!doctype html>${widget()}`);
    demo.serve('/outer', '<!doctype html><iframe sandbox="allow-scripts" src="/inner"></iframe>');
    await page.goto(`${demo.address}outer`);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    assert.equal(await stateIn(frame), 'ready');
    assert.ok(
      await frame.evaluate(() => {
        try {
          return !localStorage;
        } catch {
          return true;
        }
      }),
    );
  });

  test(`a policy without connect-src is told as no answer (${engine})`, async t => {
    const page = await visitor(t, engine);
    demo.serve('/policy', `<!doctype html>${widget()}`, {
      'content-security-policy': "default-src 'none'; script-src 'self'",
    });
    await page.goto(`${demo.address}policy`);
    assert.equal(await stateIn(page), 'failed: network');
  });

  test(`storage that is full or spoilt keeps nothing back (${engine})`, async t => {
    const page = await visitor(t, engine);
    demo.serve('/empty', '<!doctype html>');
    await page.goto(`${demo.address}empty`);
    await page.evaluate(() => {
      localStorage.setItem('portal-widgets:answer:', '\u0000 {');
      try {
        for (let n = 0; n < 1_000; n++) localStorage.setItem(`x${n}`, 'x'.repeat(100_000));
      } catch {
        // Full now.
      }
    });
    demo.serve('/full', `<!doctype html>${widget()}`);
    await page.goto(`${demo.address}full`);
    assert.equal(await stateIn(page), 'ready');
  });
}

test('a page that calls its names after ours, and one that lacks most of what is new', async t => {
  const page = await visitor(t, 'chromium');
  demo.serve(
    '/odd',
    '<!doctype html><form id="navigator" name="localStorage"><input name="document"></form>' +
      `<script>AbortSignal.any = undefined; AbortSignal.timeout = undefined</script>${widget()}`,
  );
  await page.goto(`${demo.address}odd`);
  assert.equal(await stateIn(page), 'ready');
});

test('an answer that was kept under another clock does not stand in', async t => {
  const page = await visitor(t, 'chromium');
  const own = await listen([[{send: head + good}, {end: true}]]);
  demo.serve('/empty', '<!doctype html>');
  demo.serve('/clock', `<!doctype html>${widget().replace(String(port), String(own))}`);
  await page.goto(`${demo.address}clock`);
  assert.equal(await stateIn(page), 'ready');
  await stop(own);
  const shown = async (days: number) => {
    await page.goto(`${demo.address}empty`);
    await page.evaluate(
      at => {
        for (const [name, text] of Object.entries(localStorage) as [string, string][]) {
          if (name.includes(':answer:')) localStorage[name] = text.replace(/^\d+/, String(at));
        }
      },
      Date.now() + days * 86_400_000,
    );
    await page.goto(`${demo.address}clock`);
    assert.equal(await stateIn(page), 'failed: network');
    return page.$eval('portal-news-list', each => each.renderRoot.textContent);
  };
  assert.match(await shown(-2), /Tin[^]*Cập nhật lúc/);
  assert.doesNotMatch(await shown(2), /Cập nhật lúc/);
  assert.doesNotMatch(await shown(-40), /Cập nhật lúc/);
});

for (const engine of ['chromium', 'firefox'] as const) {
  test(`who blocks the counting of visits gets everything else (${engine})`, async t => {
    const page = await visitor(t, engine);
    await page.setRequestInterception(true);
    page.on('request', request => {
      void (request.url().includes('/visits') ? request.abort() : request.continue());
    });
    await page.goto(demo.address);
    await page.waitForFunction(
      () => document.querySelector('portal-visit-counter')?.state?.status === 'failed',
      {timeout: 30_000, polling: 50},
    );
    assert.equal(await stateIn(page), 'ready');
    const counted = await page.$eval('portal-visit-counter', each => each.renderRoot.textContent);
    assert.match(counted, /Thống kê truy cập/);
    assert.doesNotMatch(counted, /\b0\b/);
  });
}

test('an answer of 100,000 items shows as many as were asked for', async t => {
  const page = await visitor(t, 'chromium');
  const items = Array.from({length: 100_000}, (_, id) => ({id, title: `Tin ${id}`}));
  const body = JSON.stringify({items, page: 1, pageSize: 10, total: items.length});
  const many = await listen([[{send: head + body}, {end: true}]]);
  t.after(() => stop(many));
  demo.serve('/many', `<!doctype html>${widget().replace(String(port), String(many))}`);
  await page.goto(`${demo.address}many`);
  assert.equal(await stateIn(page), 'ready');
  const shown = await page.$eval(
    'portal-news-list',
    each => each.renderRoot.querySelectorAll('[part=item]').length,
  );
  assert.equal(shown, 10);
});

test('a service worker of the host that answers with a page of its own is told as that', async t => {
  const page = await visitor(t, 'chromium');
  demo.serve(
    '/worker.js',
    `addEventListener('install', () => skipWaiting());
     addEventListener('activate', event => event.waitUntil(clients.claim()));
     addEventListener('fetch', event => event.request.url.includes('/api') && event.respondWith(
       new Response('<!doctype html>Không có mạng', {headers: {'content-type': 'text/html'}})));`,
    {'content-type': 'text/javascript'},
  );
  demo.serve('/empty', '<!doctype html>');
  demo.serve('/worked', `<!doctype html>${widget()}`);
  await page.goto(`${demo.address}empty`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${demo.address}worked`);
  assert.equal(await stateIn(page), 'failed: format');
  const said = await page.$eval('portal-news-list', each => each.renderRoot.textContent);
  assert.match(said, /trang web thay vì dữ liệu/);
});

test('storage that is taken away while the page is open keeps nothing back', async t => {
  const page = await visitor(t, 'chromium');
  demo.serve('/taken', `<!doctype html>${widget()}`);
  await page.goto(`${demo.address}taken`);
  assert.equal(await stateIn(page), 'ready');
  await page.evaluate(async () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Taken away', 'SecurityError');
      },
    });
    for (const name of ['BroadcastChannel', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {value: undefined});
    }
    Object.defineProperty(navigator, 'locks', {value: undefined});
    await document.querySelector('portal-news-list')!.reload();
  });
  assert.equal(await stateIn(page), 'ready');
});

test('an endpoint that sends on to another host, which gives permission, is followed', async t => {
  const page = await visitor(t, 'chromium');
  const moved = await listen([
    [
      {send: head.replace('200 OK', `302 Found\r\nlocation: http://127.0.0.1:${port}/api/news`)},
      {end: true},
    ],
  ]);
  t.after(() => stop(moved));
  demo.serve('/moved', `<!doctype html>${widget().replace(String(port), String(moved))}`);
  await page.goto(`${demo.address}moved`);
  assert.equal(await stateIn(page), 'ready');
});

test('dates of odd years are shown or left out, and break nothing', async t => {
  const page = await visitor(t, 'chromium');
  const dates = [
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59+14:00',
    '-000001-01-01',
    '+275760-09-14T00:00:00Z',
  ];
  const items = dates.map((publishedAt, id) => ({id, title: 'Tin', publishedAt}));
  const odd = await listen([
    [{send: head + JSON.stringify({items, page: 1, pageSize: 10, total: 4})}, {end: true}],
  ]);
  t.after(() => stop(odd));
  demo.serve('/dates', `<!doctype html>${widget().replace(String(port), String(odd))}`);
  await page.goto(`${demo.address}dates`);
  assert.equal(await stateIn(page), 'ready');
  const said = await page.$eval('portal-news-list', each => each.renderRoot.textContent);
  assert.equal(said.match(/Tin/g)?.length, 4);
  assert.doesNotMatch(said, /Invalid|NaN|undefined/);
});

test('doubled ids, a total that is too small, and a page beyond the end', async t => {
  const page = await visitor(t, 'chromium');
  const items = [1, 1, 1].map(id => ({id, title: `Tin ${id}`}));
  const odd = await listen([
    [{send: head + JSON.stringify({items, page: 9, pageSize: 2, total: 1})}, {end: true}],
  ]);
  t.after(() => stop(odd));
  demo.serve(
    '/doubled',
    `<!doctype html>${widget().replace(String(port), String(odd)).replace('lang=', 'paging="pages" page="9" lang=')}`,
  );
  await page.goto(`${demo.address}doubled`);
  assert.equal(await stateIn(page), 'ready');
  const shown = await page.$eval(
    'portal-news-list',
    each => each.renderRoot.querySelectorAll('[part=item]').length,
  );
  assert.equal(shown, 3);
});
