import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {openBrowser} from '../helpers/open-browser.mjs';
import {demoBehind, listsAre, type DemoBehind} from './demo-behind.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface Widget extends HTMLElement {
  readonly state: {readonly status: string};
  reload(): Promise<void>;
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

/** Has every page and frame that opens from now on count how far things move in it. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.shifted = 0;
    window.shifts = new PerformanceObserver(list => {
      for (const entry of list.getEntries() as Shift[]) window.shifted += entry.value;
    });
    window.shifts.observe({type: 'layout-shift', buffered: true});
  });
}

/** How far things have moved since it was asked last, as Chromium counts it. */
async function shifted(page: Page | Frame): Promise<string> {
  const sum = await page.evaluate(async () => {
    // Two frames: what the last change moved is reported with the second; and two for what is
    // given back after that.
    for (let n = 0; n < 4; n++) await new Promise(resolve => requestAnimationFrame(resolve));
    for (const entry of window.shifts.takeRecords() as Shift[]) window.shifted += entry.value;
    const {shifted: before} = window;
    window.shifted = 0;
    return before;
  });
  return sum.toFixed(2);
}

const networkIsBack = (page: Page | Frame) =>
  page.evaluate(() => dispatchEvent(new Event('online')));

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
    await watchShifts(page);
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

    for (const [passage, moved] of Object.entries(passages)) {
      assert.equal(moved, '0.00', passage);
    }
  });
}

const news = (attributes: string) => `<portal-news-list heading="Tin tức" ${attributes}>`;
const visits = (attributes: string) => `<portal-visit-counter display-only ${attributes}>`;
const rating = (attributes: string) => `<portal-rating-stars ${attributes}>`;
const links = (attributes: string) => `<portal-service-links ${attributes}>`;
const widgets = [
  news('limit="3"'),
  news('limit="8" paging="pages" searchable'),
  news('layout="cards" limit="6"'),
  news('layout="headline" limit="5"'),
  news('layout="compact" limit="5" paging="more"'),
  // Fewer than that come.
  news('layout="compact" limit="12" category="thong-bao"'),
  '<portal-article-view article-id="lanh-dao-xa-kiem-tra-duong-lien-ap">',
  visits(''),
  visits('fields="total" heading="Lượt truy cập"'),
  visits('layout="digits"'),
  visits('layout="chart"'),
  rating('subject="/"'),
  rating('subject="/" readonly'),
  rating('scale="levels" subject="muc-do:cong-thong-tin"'),
  links(''),
  links('layout="grid"'),
  links('layout="buttons"'),
];

// Each in a frame of its own, which has a window's edge and counts what moves in it.
for (const [width, height] of [
  [220, 900],
  [320, 900],
  [390, 844],
  [1280, 900],
] as const) {
  test(`nothing moves around any widget in ${width} × ${height}`, async t => {
    const browser = await openBrowser('chromium');
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.setViewport({width: width * widgets.length, height});
    await watchShifts(page);
    const api = `${demo.address.replace('127.0.0.1', 'localhost')}api/dat-do`;
    for (const [n, widget] of widgets.entries()) {
      demo.serve(
        `/room/${n}`,
        `<!doctype html><html lang="vi"><style>body {margin: 0}</style>
          <script src="/embed/portal-widgets.js" data-portal-endpoint="${api}"></script>
          ${widget}</${/^<([\w-]+)/.exec(widget)![1]}><p>${'Những gì đứng sau. '.repeat(99)}</p>`,
      );
    }
    demo.serve(
      '/rooms',
      `<!doctype html><style>body {margin: 0; white-space: nowrap; font-size: 0}</style>${widgets
        .map(
          (_, n) => `<iframe src="/room/${n}" width="${width}" height="${height}" frameborder="0">`,
        )
        .join('</iframe>')}`,
    );
    const moved: string[] = [];
    const frames = () => page.mainFrame().childFrames();
    const all = async (status: string, passage: string) => {
      const sums = await Promise.all(
        frames().map(async frame => {
          await frame.waitForFunction(
            wanted => document.querySelector<Widget>('body > *')?.state?.status === wanted,
            {timeout: 60_000, polling: 50},
            status,
          );
          return shifted(frame);
        }),
      );
      for (const [n, sum] of sums.entries()) {
        if (sum !== '0.00') moved.push(`${passage}: ${sum} ${widgets[n]}`);
      }
    };
    const open = async () => {
      demo.become('hold');
      await page.goto(`${demo.address}rooms`, {waitUntil: 'domcontentloaded'});
      await page.evaluate(() => localStorage.clear());
      await all('loading', 'nothing → loading');
    };

    await open();
    demo.become('answer');
    await all('ready', 'loading → data');
    demo.become('reset');
    for (const frame of frames()) {
      await frame.evaluate(() => void document.querySelector<Widget>('body > *')!.reload());
    }
    await all('failed', 'data → failure');
    demo.become('answer');
    await Promise.all(frames().map(networkIsBack));
    await all('ready', 'failure → recovery');

    await open();
    demo.become('reset');
    await all('failed', 'loading → failure');
    demo.become('answer');
    await Promise.all(frames().map(networkIsBack));
    await all('ready', 'failure → first data');
    assert.deepEqual(moved, []);
  });
}

test('room that an answer leaves is given back where that moves nothing', async t => {
  const browser = await openBrowser('chromium');
  t.after(() => browser.close());
  const page = await browser.newPage();
  await watchShifts(page);
  demo.become('answer');
  demo.serve(
    '/short',
    `<!doctype html><html lang="vi">
      <script src="/embed/portal-widgets.js" data-portal-endpoint="/api/dat-do"></script>
      <portal-news-list layout="compact" limit="20" category="thong-bao"></portal-news-list><p>Đứng sau.</p>`,
  );
  const left = async (height: number) => {
    await page.setViewport({width: 800, height});
    await page.goto(`${demo.address}short`);
    await listsAre(page, 'ready');
    assert.equal(await shifted(page), '0.00');
    return roomLeft(page);
  };
  // The end of the list is below the window's edge.
  assert.equal(await left(400), 0);
  // It is in sight, and what follows is not: it would come into sight.
  assert.ok((await left(900)) > 100);
  await page.mouse.click(400, 5);
  await page.waitForFunction(
    () => document.querySelector('p')!.getBoundingClientRect().top < innerHeight,
  );
  assert.equal(await roomLeft(page), 0);
});

/** What a list holds beyond its end, in pixels. */
function roomLeft(page: Page): Promise<number> {
  return page.$eval('portal-news-list', list => {
    const stage = list.renderRoot.querySelector('.stage')!;
    const end = stage.lastElementChild!.getBoundingClientRect().bottom;
    return Math.round(stage.getBoundingClientRect().bottom - end);
  });
}
