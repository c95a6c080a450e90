import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

const {files} = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as {
  files: Readonly<Record<string, string>>;
};
const languages = Object.keys(files).flatMap(
  name => /^locales\/([\w-]+)\.js$/.exec(name)?.[1] ?? [],
);
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src *; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types portal-widgets";

let server: Server;
let pages = '';
let body = '';
let asked: string[] = [];

before(async () => {
  server = createServer(({url = '/'}, response) => {
    asked.push(url);
    if (url.startsWith('/embed/')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(`dist/embed/${url.slice('/embed/'.length)}`));
    } else if (url === '/') {
      response.setHeader('Content-Security-Policy', strict);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="vi"><body>${body}</body></html>`);
    } else {
      response.setHeader('Content-Type', 'application/json');
      response.end('{"items": [], "page": 1, "pageSize": 10, "total": 0}');
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  pages = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

after(() => new Promise(resolve => server.close(resolve)));

const script = (name: string) =>
  `<script src="embed/${name}.js" integrity="${files[`${name}.js`]}" crossorigin="anonymous"></script>`;
const list = (language: string) =>
  `<portal-news-list endpoint="/api" lang="${language}"></portal-news-list>`;

test('each language but the two that are always there has a file', () => {
  assert.deepEqual(languages.sort(), ['fr', 'ja', 'km', 'ko', 'lo', 'zh']);
});

for (const engine of ['chromium', 'firefox'] as const) {
  const open = async (t: {after(run: () => unknown): void}, html: string) => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    asked = [];
    body = html;
    await page.goto(pages);
    const says = async (language: string) => {
      const selector = `[lang=${language}] >>> [part=base][lang=${language}] [part~=message]`;
      const shown = await page.waitForSelector(selector, drawn);
      return shown!.evaluate(each => each.textContent.trim());
    };
    return {page, errors, says};
  };

  for (const [order, names] of [
    ['before', [...languages.map(name => `locales/${name}`), 'portal-widgets']],
    ['after', ['portal-widgets', ...languages.map(name => `locales/${name}`)]],
  ] as const) {
    test(`a language's file serves ${order} the script, on the strictest page (${engine})`, async t => {
      const {errors, says} = await open(
        t,
        languages.map(list).join('') + names.map(script).join(''),
      );
      const said = new Set<string>();
      for (const language of languages) said.add(await says(language));
      assert.equal(said.size, languages.length);
      assert.deepEqual(errors, []);
    });
  }

  test(`no language's file is asked for unless the page names it (${engine})`, async t => {
    const {says} = await open(t, list('vi') + list('en') + script('portal-widgets'));
    assert.notEqual(await says('vi'), await says('en'));
    assert.deepEqual(
      asked.filter(path => path.includes('locales')),
      [],
    );
  });

  test(`a page that uses the library's name for an element loses nothing (${engine})`, async t => {
    const {errors, says} = await open(
      t,
      `<p id="portalWidgets">Khối nội dung</p>${list('fr')}` +
        script('locales/fr') +
        script('portal-widgets'),
    );
    assert.match(await says('fr'), /actualités/);
    assert.deepEqual(errors, []);
  });
}
