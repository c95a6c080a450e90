import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import ts from 'typescript';
import {vectors} from '../element/safe-html/vectors.js';
import {demoBehind, type DemoBehind} from '../faults/demo-behind.js';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';
import {startServer, type TestServer} from '../helpers/server.mjs';
import {TestEndpoint} from '../helpers/test-endpoint.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes: readonly (Named & {type: {text: string}})[];
  readonly cssProperties: readonly Named[];
}
const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('dist/embed/custom-elements.json')) as {
  modules: {declarations: (Declaration & Readonly<Record<string, readonly Named[]>>)[]}[];
};
const widgets = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);
const nameOf = ({tagName}: Declaration) => tagName!.replace('portal-', '');

let demo: DemoBehind;
let elsewhere: TestServer;
let chromium: Browser;

before(async () => {
  demo = await demoBehind();
  elsewhere = await startServer();
  chromium = await openBrowser('chromium');
});
after(async () => {
  await chromium.close();
  await elsewhere.stop();
  await demo.stop();
});

/** What a page says that it should not have to. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('dialog', dialog => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

const configurator = (hash = '') => `${demo.address}configurator.html${hash}`;

async function open(page: Page, hash = ''): Promise<void> {
  // A new hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(configurator(hash));
  await page.waitForSelector('#settings', drawn);
}

const codeOf = (page: Page) =>
  page.$$eval('#pieces code[id]', pieces => pieces.map(({textContent}) => textContent));

/** The preview's document, when its widget shows an answer. */
async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    path => {
      const frame = document.querySelector<HTMLIFrameElement>('#preview')!;
      const [tag = '', part = ''] = path.split(' ');
      return frame.contentDocument
        ?.querySelector(`main > ${tag}`)
        ?.shadowRoot?.querySelector(`[part~=${part}]`);
    },
    {polling: 100},
    selector,
  );
}

/** Writes into a field as a person does, and goes on. */
async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.$eval(selector, field => {
    field.closest('details')?.setAttribute('open', '');
    (field as HTMLInputElement).select();
  });
  await page.type(selector, value);
  await page.keyboard.press('Tab');
}

/** A site of somebody else's, on a port of its own. */
async function site(html: string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => void server.close(),
  };
}

for (const engine of ['chromium', 'firefox'] as const) {
  test(`a new user chooses, copies, and has a widget on an empty page (${engine})`, async t => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const page = await browser.newPage();
    const errors = watch(page);
    // The first step was `npm start`.
    await open(page);
    await shown(page, 'portal-news-list item');
    await fill(page, '#portal-color-link', '#7a1fa2');
    await fill(page, '#attribute-limit', '3');
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLIFrameElement>('#preview')!
          .contentDocument!.querySelector('portal-news-list')!
          .shadowRoot!.querySelectorAll('[part=link]').length === 3,
      {polling: 100},
    );
    await page.locator('#pieces button').click();
    await page.waitForFunction(() => document.querySelector('#status')!.textContent !== '');
    const [code] = await codeOf(page);
    const said = await page.$eval('#status', ({textContent}) => textContent);
    if (said.includes('Copied')) {
      // Into a page of its own, by the keyboard: nothing but the clipboard carries it.
      const notes = await browser.newPage();
      const pad = await site('<!doctype html><title>x</title><textarea></textarea>');
      t.after(() => pad.stop());
      await notes.goto(pad.address);
      await notes.focus('textarea');
      await notes.keyboard.down('Control');
      await notes.keyboard.press('KeyV');
      await notes.keyboard.up('Control');
      await notes.waitForFunction(() => document.querySelector('textarea')!.value !== '');
      assert.equal(await notes.$eval('textarea', ({value}) => value), code);
      await notes.close();
      await page.bringToFront();
    } else {
      assert.equal(await page.evaluate(() => String(getSelection()).trim()), code!.trim());
    }
    assert.deepEqual(errors, []);

    const asked = demo.asked.length;
    const empty = await site(`<!doctype html><meta charset="utf-8"><title>Trang</title>${code}`);
    t.after(() => empty.stop());
    const visitor = await browser.newPage();
    const complaints = watch(visitor);
    await visitor.goto(empty.address);
    await visitor.waitForSelector('portal-news-list >>> [part=link]', drawn);
    const links = await visitor.$$eval('portal-news-list >>> [part=link]', found =>
      found.map(link => getComputedStyle(link).color),
    );
    assert.deepEqual(links, Array(3).fill('rgb(122, 31, 162)'));
    // Asked for in the head, and not once more.
    assert.deepEqual(demo.asked.slice(asked), ['GET /api/dat-do/news?limit=3&page=1']);
    assert.deepEqual(complaints, []);
  });
}

test('there is a field for every attribute and every token, with its description in both languages', async () => {
  const page = await chromium.newPage();
  const vietnamese = JSON.parse(read('demo/descriptions.vi.json')) as Record<string, string>;
  const used = new Set<string>();
  for (const widget of widgets) {
    await open(page, `#widget=${nameOf(widget)}`);
    for (const {name} of widget.attributes) {
      assert.ok(await page.$(`#attribute-${name}`), `${widget.tagName} ${name}`);
    }
    for (const {name} of widget.cssProperties) assert.ok(await page.$(`[name="${name}"]`), name);
    const lists = Object.values(widget).filter(Array.isArray).flat();
    for (const {description} of [widget, ...(lists as Named[])]) {
      const english = description?.replace(/\s+/g, ' ').trim();
      if (!english) continue;
      used.add(english);
      assert.ok(vietnamese[english], `descriptions.vi.json has no “${english}”`);
    }
  }
  assert.deepEqual(
    Object.keys(vietnamese).filter(english => !used.has(english)),
    [],
    'said of nothing any more',
  );
  const {ownKeys} = (await page.evaluate(
    async path => JSON.parse(JSON.stringify(await import(path))) as unknown,
    '/configurator/state.js',
  )) as {ownKeys: string[]};
  assert.ok(ownKeys.includes('widget'));
  const names = widgets.flatMap(({attributes}) => attributes.map(({name}) => name));
  assert.deepEqual(
    ownKeys.filter(key => names.includes(key)),
    [],
  );
  await page.close();
});

test('what is chosen is in the address: sent on, gone back to, gone forward', async () => {
  const page = await chromium.newPage();
  for (const widget of widgets) {
    await open(page, `#widget=${nameOf(widget)}`);
    for (const {name, type} of widget.attributes) {
      if (name === 'source' || name === 'endpoint') continue;
      const field = `#attribute-${name}`;
      const last = [...type.text.matchAll(/'(\w+)'/g)].pop()?.[1];
      if (last) await page.select(field, last);
      else if (type.text === 'boolean') await page.click(field);
      else await fill(page, field, type.text === 'number' ? '4' : 'chữ "và" <ký> &tự');
    }
    await page.select('#attribute-source', 'liferay');
    await fill(page, '#options', 'source-site=20125');
    await page.select('#theme', 'blue');
    await fill(page, '#portal-radius', '1em');
    for (const name of ['width', 'ground', 'kind']) {
      await page.$$eval(`[name=${name}]`, radios => {
        (radios[radios.length - 1] as HTMLElement).click();
      });
    }
    const hash = new URL(page.url()).hash;
    const [code, checked] = [await codeOf(page), await marks(page)];
    const colleague = await chromium.newPage();
    await open(colleague, hash);
    assert.deepEqual(await codeOf(colleague), code);
    assert.deepEqual(await marks(colleague), checked);
    assert.equal(new URL(colleague.url()).hash, hash);
    await colleague.close();
  }
  await open(page);
  await fill(page, '#attribute-limit', '4');
  await page.click('[name=widget][value=visit-counter]');
  await shown(page, 'portal-visit-counter value');
  await page.goBack();
  await shown(page, 'portal-news-list item');
  assert.equal(
    await page.$eval(
      '#attribute-limit',
      field => field.getAttribute('value') ?? (field as HTMLInputElement).value,
    ),
    '4',
  );
  await page.goForward();
  await shown(page, 'portal-visit-counter value');
  await page.close();
});

function marks(page: Page): Promise<string[]> {
  return page.$$eval(':checked', boxes => boxes.map(box => (box as HTMLInputElement).value));
}

test('another host is named, and asked only when a person says so', async () => {
  const api = new TestEndpoint(elsewhere.origin);
  await api.any({
    json: {items: [{id: '1', title: 'Tin nơi khác'}], page: 1, pageSize: 5, total: 1},
  });
  const page = await chromium.newPage();
  const errors = watch(page);
  const {host} = new URL(api.url);
  const hash = `#widget=news-list&limit=5&endpoint=${encodeURIComponent(api.url)}`;
  await open(page, hash);
  await page.waitForSelector('#consent', drawn);
  assert.match(await page.$eval('#consent', ({textContent}) => textContent), new RegExp(host));
  assert.match(await page.$eval('#hosts', ({textContent}) => textContent), new RegExp(host));
  // A theme, an option: nothing else shows it either.
  await page.select('#theme', 'red');
  await fill(page, '#attribute-limit', '7');
  await page.waitForNetworkIdle();
  assert.deepEqual(await api.requests(), []);
  await page.click('#ask');
  await shown(page, 'portal-news-list item');
  assert.equal((await api.requests()).length, 1);
  assert.ok(await page.$eval('#consent', element => (element as HTMLElement).hidden));

  // Hidden in what a source is told, or written so that it looks like this host.
  const hidden = encodeURIComponent(`${elsewhere.origin}/x`);
  for (const more of [
    `source=feed&source-feeds=${hidden}`,
    `source=feed&source-feeds=${encodeURIComponent(`rss a|${elsewhere.origin}/x`)}`,
    `source=json&source-path=${hidden}`,
    `endpoint=${encodeURIComponent(`//${host}/x`)}`,
    `endpoint=${encodeURIComponent(`/\\${host}/x`)}`,
  ]) {
    const fresh = await chromium.newPage();
    await open(fresh, `#widget=news-list&${more}`);
    await fresh.waitForSelector('#consent', drawn);
    assert.match(
      await fresh.$eval('#consent', ({textContent}) => textContent),
      new RegExp(host),
      more,
    );
    await fresh.waitForNetworkIdle();
    await fresh.close();
  }
  // Even what the page does not see through is held back by the preview's own policy.
  await open(page, '#widget=news-list');
  await shown(page, 'portal-news-list item');
  const refused = await page.$eval(
    '#preview',
    async (frame, address) => {
      const {contentWindow} = frame as HTMLIFrameElement;
      return contentWindow!.fetch(address).then(String, () => 'refused');
    },
    api.url,
  );
  assert.equal(refused, 'refused');
  assert.equal((await api.requests()).length, 1);
  assert.deepEqual(
    errors.filter(text => !text.includes('Content Security Policy')),
    [],
  );
  await page.close();
});

test('an address that is none is told in a plain sentence, and nothing is asked', async () => {
  const page = await chromium.newPage();
  const errors = watch(page);
  await open(page);
  await shown(page, 'portal-news-list item');
  const asked = demo.asked.length;
  for (const [address, words] of [
    ['xa.example.vn/api', /https:\/\//],
    ['ht tp://xa.example.vn', /chưa phải/],
    ['http://', /không đọc được|cannot be read/],
    ['javascript:alert(1)', /javascript:/],
    ['JaVaScRiPt:alert(1)//', /javascript:/],
    ['data:application/json,{}', /data:/],
    ['https://ai:gi@xa.example.vn/', /mật khẩu/],
    ['"><img src=x onerror=alert(1)>', /chưa phải/],
  ] as const) {
    await fill(page, '#attribute-endpoint', address);
    await page.waitForSelector('#endpoint-problem', drawn);
    const said = await page.$eval('#endpoint-problem', ({textContent}) => textContent);
    assert.match(said, words, address);
    assert.equal(await page.$eval('#attribute-endpoint', field => field.ariaInvalid), 'true');
    assert.deepEqual(await codeOf(page), []);
    assert.ok(await page.$eval('#ground', element => (element as HTMLElement).hidden));
  }
  await page.waitForNetworkIdle();
  assert.equal(demo.asked.length, asked);
  await fill(page, '#attribute-endpoint', '/api/an-binh');
  await shown(page, 'portal-news-list item');
  assert.deepEqual(errors, []);
  await page.close();
});

/** As strict as pages get, and a net under the tests that follow: what breaks out is an error. */
const strict =
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src *; img-src 'self' data:;
  frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script';
  trusted-types portal-widgets`.replace(/\s+/g, ' ');

test('what is hostile in fields and in the address runs nothing, and stays text in the code', async () => {
  const parser = await chromium.newPage();
  const page = await chromium.newPage();
  const errors = watch(page);
  for (const path of ['configurator.html', 'preview.html']) {
    demo.serve(`/${path}`, read(`demo/${path}`), {'content-security-policy': strict});
  }
  const strange: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(demo.address) && !/^(data|blob|about):/.test(request.url())) {
      strange.push(request.url());
    }
  });
  await page.evaluateOnNewDocument(`window.ran = () => console.error('ran')`);
  const texts = [
    ...Object.values(vectors).flatMap(group => group.slice(0, 2).map(({html}) => html)),
    '"><script>ran()</script>',
    '</code></pre><svg onload=ran()>',
    '{{constructor.constructor("ran()")()}}',
    '${ran()}',
    '</style></template></script><script>ran()</script>',
    '*/} ran(); {/*',
  ];
  const kinds = ['script', 'editor', 'npm', 'react', 'vue'];
  for (const [at, text] of texts.entries()) {
    const widget = widgets[at % widgets.length]!;
    const kind = kinds[at % kinds.length]!;
    const given = new URLSearchParams({widget: nameOf(widget), kind, limit: '1'});
    for (const {name} of widget.attributes) {
      if (name !== 'endpoint' && name !== 'source') given.set(name, text);
    }
    for (const {name} of widget.cssProperties) given.set(name, text);
    for (const name of [
      text,
      'onclick',
      'source-onload',
      'files',
      'theme',
      'width',
      'constructor',
    ]) {
      if (name !== 'files') given.set(name, text);
    }
    // The first as it is sent by somebody, the others as written into the address by hand.
    if (at === 0) await open(page, `#${given}`);
    else await page.evaluate(hash => void (location.hash = hash), String(given));
    // What the page itself writes there has only what it took.
    await page.waitForFunction(() => !location.hash.includes('constructor='));
    const code = (await codeOf(page)).join('\n');
    if (kind === 'script') await staysText(parser, code, widget.tagName!, text);
    if (kind === 'react') {
      const {diagnostics} = ts.transpileModule((await codeOf(page))[1]!, {
        reportDiagnostics: true,
        fileName: 'x.tsx',
        compilerOptions: {jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022},
      });
      assert.deepEqual(
        diagnostics!.map(({messageText}) => messageText),
        [],
      );
    }
    assert.doesNotMatch(code, /--portal-/, 'no token takes such a value');
  }
  await parser.close();
  await open(page);
  for (const text of texts.slice(-6)) {
    for (const field of ['#attribute-heading', '#attribute-endpoint', '#files', '#portal-font']) {
      await fill(page, field, text);
    }
  }
  assert.deepEqual(strange, []);
  // An article of that name, say, does not exist: the widget and the browser say so.
  assert.deepEqual(
    errors.filter(text => !/^(Failed to load resource|<portal-)/.test(text)),
    [],
  );
  await page.close();
});

/** Parsed as a page, the code holds what it is to hold, and the text as it was written. */
async function staysText(parser: Page, code: string, tag: string, text: string): Promise<void> {
  const [elements, handlers, heading] = await parser.evaluate(
    (source, name) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const all = [...parsed.querySelectorAll(':is(head, body) *')];
      return [
        all.map(({localName}) => localName),
        all.flatMap(element => element.getAttributeNames()).filter(each => /^on[a-z]+$/.test(each)),
        parsed.querySelector(name)?.getAttribute('heading'),
      ] as const;
    },
    code,
    tag,
  );
  const known = ['link', 'script', 'portal-article-view', tag, 'a'];
  assert.deepEqual(
    elements.filter(name => !known.includes(name)),
    [],
  );
  assert.deepEqual(handlers, []);
  assert.equal(heading, text.replace(/[\t\r\n]/g, ' '));
}
