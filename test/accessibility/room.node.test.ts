import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {measure, restyle} from './measure.js';
import {startSite, type Engine, type Site} from './site.js';
import {show, states} from './states.js';

const spacing =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
  ' word-spacing: 0.16em !important;} p {margin-block-end: 2em !important;}';

interface Condition {
  readonly name: string;
  readonly width: number;
  readonly css?: string;
  readonly dir?: 'rtl';
  readonly print?: true;
}

const conditions: readonly Condition[] = [
  {name: '1280 px', width: 1280},
  // The same to the page as 1280 px at 400 %.
  {name: '320 px', width: 320},
  {name: 'a column of 220 px', width: 1280, css: 'main {width: 220px}'},
  {name: 'text of 200 %', width: 1280, css: 'body {font-size: 200%}'},
  {name: 'text of 200 % on a narrow page', width: 640, css: 'body {font-size: 200%}'},
  {name: 'text spacing', width: 1280, css: spacing},
  {name: 'text spacing at 320 px', width: 320, css: spacing},
  {name: 'a root of 62.5 %', width: 1280, css: 'html {font-size: 62.5%} body {font-size: 13px}'},
  {name: 'right to left', width: 1280, dir: 'rtl'},
  {name: 'right to left at 320 px', width: 320, dir: 'rtl'},
  {name: 'print', width: 700, print: true},
];

async function under(page: Page, engine: Engine, condition: Condition): Promise<string[]> {
  const {width, css = '', dir = 'ltr', print} = condition;
  if (engine === 'chromium') await page.emulateMediaType(print ? 'print' : 'screen');
  else if (print) return [];
  await page.setViewport({width, height: 900});
  await page.evaluate(to => (document.documentElement.dir = to), dir);
  await restyle(page, `body {margin: 8px; line-height: 1.5} ${css}`);
  const found = await measure(page);
  return found.map(each => `${condition.name}: ${each}`);
}

for (const engine of ['chromium', 'firefox'] as const) {
  let site: Site;
  before(async () => (site = await startSite(engine)));
  after(() => site.stop());

  for (const state of states) {
    test(`nothing is cut, covered, crowded or beside the page: ${state.name} (${engine})`, async () => {
      const page = await show(site, state);
      const found: string[] = [];
      for (const condition of conditions) found.push(...(await under(page, engine, condition)));
      const moving = await page.evaluate(() => document.getAnimations().length);
      await page.close();
      assert.deepEqual(found, []);
      assert.equal(moving, 0);
    });
  }

  test(`a number and its days read the same from right to left (${engine})`, async () => {
    for (const [layout, part] of [
      ['digits', '[part=digit]'],
      ['chart', '[part=axis] > :is(:first-child, :last-child)'],
    ] as const) {
      const state = states.find(({name}) => name === `portal-visit-counter: ${layout}`)!;
      const page = await show(site, state, {attributes: 'dir="rtl"'});
      const places = await page.$eval(
        'portal-visit-counter',
        (each, wanted) =>
          [...each.shadowRoot!.querySelectorAll(wanted)].map(
            piece => piece.getBoundingClientRect().left,
          ),
        part,
      );
      await page.close();
      assert.ok(places.length > 1);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
  });

  test(`what does not fit is found (${engine})`, async () => {
    const page = await site.open(
      '<main><p style="width: 99em">Dài</p><p style="height: 4px; overflow: hidden">Thấp</p>' +
        '<p style="margin-top: -1.4em">Chồng</p><button style="font-size: 4px">a</button>' +
        '<button style="font-size: 4px">b</button></main>',
    );
    await page.setViewport({width: 320, height: 600});
    const found = await measure(page);
    await page.close();
    for (const sign of [/^the page is/, /^cut/, /^one over the other/, /^too small/]) {
      assert.ok(
        found.some(each => sign.test(each)),
        `${sign}: ${found.join()}`,
      );
    }
  });
}

test('paper has no high contrast and nothing to press', async () => {
  const site = await startSite('chromium');
  after(() => site.stop());
  const ink = (page: Page, tag: string, parts: string) =>
    page.$eval(
      tag,
      (each, wanted) =>
        [...each.shadowRoot!.querySelectorAll(wanted)].map(piece => {
          const {color, backgroundColor} = getComputedStyle(piece);
          return `${color} ${backgroundColor}`;
        }),
      parts,
    );
  const named = (name: string) => states.find(each => each.name.includes(name))!;
  const [plain, strong] = [
    await show(site, named('portal-article-view: ready')),
    await show(site, named('in high contrast')),
  ];
  const parts = 'h2, [part=date], th, td, [part=body] a, [part=attachment] *';
  for (const page of [plain, strong]) await page.emulateMediaType('print');
  const wanted = await ink(plain, 'portal-article-view', parts);
  assert.ok(wanted.length > 5);
  assert.deepEqual(await ink(strong, 'portal-article-view', parts), wanted);

  const list = await show(site, named('portal-news-list: cards'));
  await list.emulateMediaType('print');
  const pressed = await list.$eval('portal-news-list', each =>
    [...each.shadowRoot!.querySelectorAll('button, input')]
      .filter(piece => piece.checkVisibility())
      .map(piece => piece.getAttribute('part')),
  );
  assert.deepEqual(pressed, []);
  for (const page of [plain, strong, list]) await page.close();
});
