import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openBrowser} from '../helpers/open-browser.mjs';
import {demoBehind, listsAre, type DemoBehind} from './demo-behind.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
declare global {
  interface Window {
    shifts: PerformanceObserver;
    shifted: number;
  }
}

let demo: DemoBehind;
before(async () => (demo = await demoBehind()));
after(() => demo.stop());

/** How far things have moved since it was asked last, as Chromium counts it. */
async function shifted(page: Page): Promise<string> {
  const sum = await page.evaluate(async () => {
    // Two frames: what the last change moved is reported with the second.
    for (let n = 0; n < 2; n++) await new Promise(resolve => requestAnimationFrame(resolve));
    for (const entry of window.shifts.takeRecords() as Shift[]) window.shifted += entry.value;
    const {shifted: before} = window;
    window.shifted = 0;
    return before;
  });
  return sum.toFixed(2);
}

const networkIsBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

// Taller than the page, so that every widget is in sight and nothing moves unseen.
for (const [width, height] of [
  [1280, 3000],
  [1280, 900],
  [390, 844],
] as const) {
  test(`nothing on the demo portal moves at ${width} × ${height}`, async t => {
    const browser = await openBrowser('chromium');
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.setViewport({width, height});
    await page.evaluateOnNewDocument(() => {
      window.shifted = 0;
      window.shifts = new PerformanceObserver(list => {
        for (const entry of list.getEntries() as Shift[]) window.shifted += entry.value;
      });
      window.shifts.observe({type: 'layout-shift', buffered: true});
    });
    const passages: Record<string, string> = {};

    demo.become('hold');
    await page.goto(demo.address, {waitUntil: 'domcontentloaded'});
    await listsAre(page, 'loading');
    // What the arrival of the script moves, the page prevents: it alone knows its plan.
    passages['nothing → loading'] = await shifted(page);
    demo.become('answer');
    await listsAre(page, 'ready');
    passages['loading → data'] = await shifted(page);
    demo.become('refuse');
    await page.evaluate(() => {
      for (const widget of document.querySelectorAll<HTMLElement & {reload?(): Promise<void>}>(
        '*',
      )) {
        void widget.reload?.();
      }
    });
    await listsAre(page, 'failed');
    passages['data → failure'] = await shifted(page);
    demo.become('answer');
    await networkIsBack(page);
    await listsAre(page, 'ready');
    passages['failure → recovery'] = await shifted(page);

    await page.evaluate(() => localStorage.clear());
    demo.become('hold');
    await page.goto(`${demo.address}?x`, {waitUntil: 'domcontentloaded'});
    await listsAre(page, 'loading');
    await shifted(page);
    demo.become('refuse');
    await listsAre(page, 'failed');
    passages['loading → failure'] = await shifted(page);
    demo.become('answer');
    await networkIsBack(page);
    await listsAre(page, 'ready');
    passages['failure → first data'] = await shifted(page);

    // In a window as high as the page, the line that tells of a failure moves what is below it.
    const most = height > 1_000 ? 0.01 : 0;
    for (const [passage, moved] of Object.entries(passages)) {
      assert.ok(Number(moved) <= most, `${passage}: ${moved}`);
    }
  });
}
