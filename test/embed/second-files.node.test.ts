import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

const post = {id: 1, title: {rendered: 'Tin s&#7889; 1'}, date_gmt: '2026-11-01T01:30:00'};
const {files} = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as {
  files: Readonly<Record<string, string>>;
};
const classic = Object.keys(files).filter(name => /^sources\/[\w-]+\.js$/.test(name));

let server: Server;
let embed = '';
let pages = '';
let asked: string[] = [];
let body = '';
let tampered = '';
let missing = '';

// The files come from another host than the page, as from a province to its communes.
before(async () => {
  server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  pages = `http://127.0.0.1:${port}`;
  embed = `http://localhost:${port}/embed`;
});

after(() => new Promise(resolve => server.close(resolve)));

function answer({url = '/'}: IncomingMessage, response: ServerResponse): void {
  const [path = '/'] = url.split('?');
  asked.push(path);
  response.setHeader('Access-Control-Allow-Origin', '*');
  const name = path.slice('/embed/'.length);
  if (path.startsWith('/embed/') && name !== missing) {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.end(readFileSync(`dist/embed/${name}`, 'utf8') + (name === tampered ? ';' : ''));
  } else if (path.startsWith('/wp-json/')) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify([post]));
  } else if (path === '/news/1') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({id: '1', title: 'Bài', bodyHtml: '<p>Chữ</p>'}));
  } else if (path === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><body>${body}</body></html>`);
  } else {
    response.statusCode = 404;
    response.end();
  }
}

const script = () =>
  `<script src="${embed}/portal-widgets.js" integrity="${files['portal-widgets.js']}" crossorigin="anonymous"></script>`;
const list = (source: string) =>
  `<portal-news-list endpoint="${pages}" source="${source}"></portal-news-list>`;
const view = () => `<portal-article-view endpoint="${pages}" article-id="1"></portal-article-view>`;
const secondFiles = () => asked.filter(path => /^\/embed\/[\w-]+\//.test(path));

for (const engine of ['chromium', 'firefox'] as const) {
  const open = async (t: {after(run: () => unknown): void}, html: string) => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const page = await browser.newPage();
    asked = [];
    body = html;
    await page.goto(pages);
    return page;
  };

  test(`a source's file comes when a page first asks it, once (${engine})`, async t => {
    tampered = '';
    const page = await open(t, script() + list('wordpress') + list('wordpress') + list('rest'));
    await page.waitForSelector('portal-news-list >>> [part=title]', drawn);
    await page.waitForSelector('[source=rest] >>> [part~=error]', drawn);
    assert.deepEqual(secondFiles(), ['/embed/sources/wordpress.js']);
    const title = await page.$eval('portal-news-list >>> [part=title]', each => each.textContent);
    assert.equal(title?.trim(), 'Tin số 1');
    assert.deepEqual(
      await page.evaluate(() => Object.keys(window).filter(name => /portal/i.test(name))),
      ['portalWidgets'],
    );
  });

  test(`a source's file that is not the one that was built does not run (${engine})`, async t => {
    tampered = 'sources/wordpress.js';
    const page = await open(t, script() + list('wordpress'));
    await page.waitForSelector('portal-news-list >>> [part~=error]', drawn);
    assert.equal(await page.$('portal-news-list >>> [part=title]'), null);
    tampered = '';
    await page.waitForSelector('portal-news-list >>> [part~=retry]', drawn);
    await page.locator('portal-news-list >>> [part~=retry]').click();
    await page.waitForSelector('portal-news-list >>> [part=title]', drawn);
  });

  test(`what shows articles comes with the first of them, once (${engine})`, async t => {
    tampered = '';
    const idle = '<portal-article-view></portal-article-view>';
    const page = await open(t, script() + list('rest') + idle);
    await page.waitForSelector('portal-news-list >>> [part~=error]', drawn);
    assert.deepEqual(secondFiles(), []);
    const two = view() + view();
    await page.evaluate(html => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, two);
    await page.waitForSelector('portal-article-view:last-of-type >>> [part=body]', drawn);
    assert.deepEqual(secondFiles(), ['/embed/article-view/reading.js']);
  });

  test(`an article is not shown by a file that is not the one that was built (${engine})`, async t => {
    tampered = 'article-view/reading.js';
    const page = await open(t, script() + view());
    await page.waitForSelector('portal-article-view >>> [part~=error]', drawn);
    const message = await page.$eval('portal-article-view', each => {
      const {state} = each as unknown as {state: {error?: {message: string}}};
      return state.error?.message;
    });
    assert.match(message ?? '', /part that shows articles could not be loaded/);
    tampered = '';
    await page.locator('portal-article-view >>> [part~=retry]').click();
    await page.waitForSelector('portal-article-view >>> [part=body]', drawn);
  });

  test(`an article's file that is missing is asked for again (${engine})`, async t => {
    missing = 'article-view/reading.js';
    const page = await open(t, script() + view());
    await page.waitForSelector('portal-article-view >>> [part~=error]', drawn);
    assert.equal(await page.$('portal-article-view >>> [part=article]'), null);
    missing = '';
    const before = secondFiles().length;
    await page.locator('portal-article-view >>> [part~=retry]').click();
    await page.waitForSelector('portal-article-view >>> [part=body]', drawn);
    assert.equal(secondFiles().length, before + 1);
  });

  test(`a view without an article shows what stands in it, and needs no file (${engine})`, async t => {
    const idle = `<portal-article-view endpoint="${pages}"><p>Chọn một tin</p></portal-article-view>`;
    const page = await open(t, script() + idle);
    const seen = () =>
      page.$eval('portal-article-view p', each => each.getBoundingClientRect().height > 0);
    await page.waitForFunction(() => customElements.get('portal-article-view'));
    assert.equal(await seen(), true);
    assert.deepEqual(secondFiles(), []);
    await page.$eval('portal-article-view', each => each.setAttribute('article-id', '1'));
    await page.waitForSelector('portal-article-view >>> [part=body]', drawn);
    assert.equal(await seen(), false);
    assert.deepEqual(secondFiles(), ['/embed/article-view/reading.js']);
  });

  test(`every source's file hands its source over (${engine})`, async t => {
    tampered = '';
    const names = classic.map(name => name.slice('sources/'.length, -'.js'.length));
    assert.ok(names.length >= 3);
    const page = await open(t, script() + names.map(list).join(''));
    for (const name of names) {
      const shown = await page.waitForSelector(
        `[source=${name}] >>> :is([part=title], [part~=error])`,
        drawn,
      );
      const said = await shown!.evaluate(each => each.textContent);
      const error = await page.$eval(`[source=${name}]`, each => {
        const {state} = each as unknown as {state: {error?: {message: string}}};
        return state.error?.message;
      });
      assert.doesNotMatch(`${error} ${said}`, /could not be loaded/, name);
    }
    assert.deepEqual(secondFiles().sort(), classic.map(name => `/embed/${name}`).sort());
  });

  test(`a page of modules loads a source as a module (${engine})`, async t => {
    const module = `<script type="module" src="${embed}/news-list.js"></script>`;
    const page = await open(t, module + list('wordpress'));
    await page.waitForSelector('portal-news-list >>> [part=title]', drawn);
    assert.ok(secondFiles().includes('/embed/sources/wordpress.module.js'));
    assert.ok(!secondFiles().includes('/embed/sources/drupal.module.js'));
  });
}
