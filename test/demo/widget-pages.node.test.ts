import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {startDemo, type Demo} from '../helpers/demo.js';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

interface Named {
  readonly name: string;
  readonly kind?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
}
const manifest = JSON.parse(readFileSync('dist/embed/custom-elements.json', 'utf8')) as {
  modules: {declarations: Declaration[]}[];
};
const widgets = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

let demo: Demo;
let browser: Browser;
before(async () => {
  demo = await startDemo();
  browser = await openBrowser('chromium');
});
after(async () => {
  await browser.close();
  await demo.stop();
});

const addressOf = ({tagName}: Declaration) =>
  `${demo.address}widgets/${tagName!.replace('portal-', '')}.html`;

/** What a table of the page names. */
const listed = (page: Page, kind: string) =>
  page.$$eval(`[data-kind=${kind}] [data-name]`, rows =>
    rows.map(row => row.getAttribute('data-name')!.replace(/\(.*/, '')),
  );

for (const widget of widgets) {
  test(`the page of ${widget.tagName} lists what the manifest has, also without JavaScript`, async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(addressOf(widget));
    const {members = []} = widget;
    const wanted = {
      attributes: widget.attributes,
      properties: members.filter(({kind}) => kind === 'field'),
      methods: members.filter(({kind}) => kind === 'method'),
      slots: widget.slots,
      parts: widget.cssParts,
      tokens: widget.cssProperties,
      events: widget.events,
    };
    for (const [kind, list] of Object.entries(wanted)) {
      assert.deepEqual(
        await listed(page, kind),
        list!.map(({name}) => name),
        kind,
      );
    }
    const texts = await page.$$eval('td:nth-child(2) [lang=vi]', cells =>
      cells.map(({textContent}) => textContent.trim()),
    );
    assert.ok(texts.length > 0 && texts.every(Boolean));
    await page.close();
  });

  test(`the page of ${widget.tagName} shows examples, states, parts and events at work`, async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.goto(addressOf(widget));
    await page.waitForSelector(`#main-example ${widget.tagName} >>> [part~=base]`, drawn);
    type Standing = Element & {readonly state: {readonly status: string}};
    const stands = (state: string, status: string, known?: boolean) =>
      page.waitForFunction(
        (where, wanted, has) => {
          const element = document.querySelector<Standing>(`[data-state=${where}] > *`);
          if (element?.state.status !== wanted) return false;
          return has === undefined || 'data' in element.state === has;
        },
        {polling: 100},
        state,
        status,
        known,
      );
    await stands('loading', 'loading');
    await stands('empty', 'ready', true);
    await stands('failed', 'failed', false);
    await stands('stale', 'failed', true);
    await page.waitForSelector(`[data-state=stale] ${widget.tagName} >>> [part~=stale]`);
    assert.ok(
      await page.$(`[data-state=failed] ${widget.tagName} >>> [part~=retry]`),
      'a way to try again',
    );
    // Every live example stands, with an answer where it asks for one.
    await page.waitForFunction(
      tag =>
        [...document.querySelectorAll<Standing>(`.example .live ${tag}`)].every(({state}) =>
          ['ready', 'idle'].includes(state.status),
        ),
      {polling: 100},
      widget.tagName!,
    );
    await page.waitForFunction(() =>
      document.querySelector('#log')!.textContent.includes('portal-load'),
    );
    await page.click('[data-part=base]');
    const outline = await page.$eval(
      `#main-example ${widget.tagName} >>> [part~=base]`,
      element => getComputedStyle(element).outlineStyle,
    );
    assert.equal(outline, 'dashed');
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('the overview leads to every page', async () => {
  const page = await browser.newPage();
  await page.goto(`${demo.address}widgets/`);
  const links = await page.$$eval('.card a', found => found.map(link => link.href));
  assert.deepEqual(links.sort(), widgets.map(addressOf).sort());
  await page.close();
});
