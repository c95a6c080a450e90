import assert from 'node:assert/strict';
import {after, before, beforeEach, test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openBrowser} from '../helpers/open-browser.mjs';
import {until} from '../helpers/until.js';
import {demoBehind, listsAre, type DemoBehind} from './demo-behind.js';

let demo: DemoBehind;
before(async () => (demo = await demoBehind()));
after(() => demo.stop());
beforeEach(() => demo.become('answer'));

async function visitor(t: TestContext, engine: 'chromium' | 'firefox'): Promise<Page> {
  const browser = await openBrowser(engine);
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  t.after(() => assert.deepEqual(errors, []));
  return page;
}

for (const engine of ['chromium', 'firefox'] as const) {
  test(`a hidden tab asks nothing until it is seen (${engine})`, async t => {
    const page = await visitor(t, engine);
    await page.goto(demo.address);
    await listsAre(page, 'ready');
    const other = await page.browser().newPage();
    await other.bringToFront();
    await page.waitForFunction(() => document.hidden, {polling: 50});
    const before = demo.asked.length;
    await page.evaluate(() => {
      for (const list of document.querySelectorAll('portal-news-list')) void list.reload();
      const fresh = document.createElement('portal-news-list');
      fresh.limit = 3;
      document.body.append(fresh);
    });
    // What the front tab asks for after it comes later than anything the hidden one would have.
    await other.goto(`${demo.address}api/dat-do/categories`);
    assert.deepEqual(demo.asked.slice(before), ['GET /api/dat-do/categories']);
    await page.bringToFront();
    await listsAre(page, 'ready');
    assert.ok(demo.asked.length > before + 1);
  });

  test(`a page left and returned to keeps what it shows and asks nothing (${engine})`, async t => {
    const page = await visitor(t, engine);
    await page.goto(demo.address);
    await listsAre(page, 'ready');
    await page.evaluate(() => {
      addEventListener('pageshow', event => {
        document.body.dataset.persisted = String(event.persisted);
      });
    });
    await page.goto(`${demo.address}portal.css`);
    const before = demo.asked.length;
    // A page out of the browser's own memory fires no load, which `goBack` would wait for.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('portal-news-list'), {polling: 50});
    await listsAre(page, 'ready');
    const persisted = await page.evaluate(() => document.body.dataset.persisted);
    // Where the browser did not keep the page, it is loaded anew and may ask.
    if (persisted === 'true') assert.equal(demo.asked.length, before);
    t.diagnostic(`back from the browser's own memory: ${persisted ?? 'no'}`);
  });
}

test('a page prerendered by speculation rules asks and counts nothing until it is opened', async t => {
  demo.serve(
    '/before',
    `<!doctype html><title>x</title><script type="speculationrules">
      {"prerender": [{"urls": ["/next"], "eagerness": "immediate"}]}</script>
      <a href="/next" style="font-size: 6em">Tiếp</a>`,
  );
  demo.serve(
    '/next',
    `<!doctype html><html lang="vi"><title>x</title>
      <script src="/embed/portal-widgets.js" data-portal-endpoint="/api/dat-do"></script>
      <portal-news-list limit="3" layout="compact"></portal-news-list>
      <portal-visit-counter></portal-visit-counter>
      <script>
        const tell = () => fetch('/api/' + (document.prerendering ? 'prerendered' : 'opened'));
        addEventListener('load', () => setTimeout(tell, 300));
        document.addEventListener('prerenderingchange', tell);
      </script>`,
  );
  // A session of its own on the page would forbid Chromium to prerender; that of puppeteer does not.
  const page = await visitor(t, 'chromium');
  const before = demo.asked.length;
  const asked = () => demo.asked.slice(before);
  const has = (what: string) =>
    until(
      () => asked().includes(what),
      () => asked().join(),
      {timeout: 20_000},
    );
  await page.goto(`${demo.address}before`);
  await has('GET /api/prerendered');
  assert.deepEqual(asked(), ['GET /api/prerendered']);
  await page.mouse.click(40, 60);
  await has('POST /api/dat-do/visits');
  const ofWidgets = asked().filter(what => what.includes('dat-do'));
  assert.deepEqual(ofWidgets.sort(), [
    'GET /api/dat-do/news?limit=3&page=1',
    'GET /api/dat-do/visits',
    'POST /api/dat-do/visits',
  ]);
  assert.ok(asked().includes('GET /api/opened'));
});

test('offline: says so, keeps what there was, and is back with the network', async t => {
  const page = await visitor(t, 'chromium');
  await page.goto(demo.address);
  await listsAre(page, 'ready');
  await page.setOfflineMode(true);
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('portal-news-list')) void list.reload();
  });
  await listsAre(page, 'failed');
  const {reasons, words} = await page.evaluate(() => {
    const lists = [...document.querySelectorAll('portal-news-list')];
    return {
      reasons: lists.map(({state}) => state.status === 'failed' && state.error.reason),
      words: lists.map(list => list.shadowRoot!.textContent),
    };
  });
  assert.deepEqual([...new Set(reasons)], ['offline']);
  assert.ok(words.every(said => said.includes('Cập nhật lúc')));
  await page.setOfflineMode(false);
  await listsAre(page, 'ready');
});

test('a page left in an outage is well when it is returned to', async t => {
  const page = await visitor(t, 'chromium');
  demo.become('refuse');
  await page.goto(demo.address);
  await listsAre(page, 'failed');
  await page.goto(`${demo.address}portal.css`);
  demo.become('answer');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => document.querySelector('portal-news-list'), {polling: 50});
  await listsAre(page, 'ready');
});

test('a page that was frozen in mid-flight is well when it goes on', async t => {
  const page = await visitor(t, 'chromium');
  const session = await page.createCDPSession();
  demo.become('hold');
  await page.goto(demo.address, {waitUntil: 'domcontentloaded'});
  await listsAre(page, 'loading');
  await session.send('Page.setWebLifecycleState', {state: 'frozen'});
  demo.become('reset');
  await session.send('Page.setWebLifecycleState', {state: 'active'});
  // The driver leaves it hidden.
  await (await page.browser().newPage()).bringToFront();
  await page.bringToFront();
  await listsAre(page, 'failed');
  demo.become('answer');
  await listsAre(page, 'ready');
});

test('an endpoint that dies and comes back while the page is open', async t => {
  const page = await visitor(t, 'chromium');
  demo.become('reset');
  await page.goto(demo.address);
  await listsAre(page, 'failed');
  demo.become('answer');
  await listsAre(page, 'ready');
});

test('1,000 widgets come and go, and leave no memory behind', async t => {
  const page = await visitor(t, 'chromium');
  await page.goto(demo.address);
  await listsAre(page, 'ready');
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // Counters that have left wait for their turn to say that somebody is here: a thousand take a while.
  const heap = async () => {
    let least = await used();
    for (let look = 0; look < 40; look++) {
      await new Promise(resolve => setTimeout(resolve, 500));
      const now = await used();
      if (now > least * 0.99) return Math.min(now, least);
      least = now;
    }
    return least;
  };
  const mount = (times: number) =>
    page.evaluate(async count => {
      const tags = [...document.querySelectorAll('*')]
        .map(({localName}) => localName)
        .filter(name => name.startsWith('portal-'));
      for (const tag of new Set(tags)) {
        for (let done = 0; done < count; done += 50) {
          const holder = document.createElement('div');
          for (let n = 0; n < 50; n++) {
            const widget = document.createElement(tag);
            widget.setAttribute('article-id', 'mot-bai-co-moi-thu');
            widget.setAttribute('limit', '2');
            holder.append(widget);
          }
          document.body.append(holder);
          const widgets = [...holder.children] as (HTMLElement & {
            state: {status: string};
            updateComplete: Promise<unknown>;
          })[];
          while (widgets.some(({state}) => /idle|loading/.test(state.status))) {
            await new Promise(resolve => setTimeout(resolve, 10));
          }
          await Promise.all(widgets.map(({updateComplete}) => updateComplete));
          holder.remove();
          await new Promise(resolve => setTimeout(resolve));
        }
      }
    }, times);
  // What is made once (formats, styles, compiled code) is no leak, and comes to an end.
  await mount(1000);
  let before = await heap();
  for (let round = 1; ; round++) {
    await mount(1000);
    const now = await heap();
    t.diagnostic(`heap before ${before}, after ${now}: ${((now / before - 1) * 100).toFixed(2)} %`);
    if (now < before * 1.05) break;
    assert.ok(round < 4, `${before} → ${now}`);
    before = now;
  }
});
