import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startDemo, type Demo} from '../helpers/demo.js';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

let demo: Demo;
before(async () => (demo = await startDemo()));
after(() => demo.stop());

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`${demo.address}api/dat-do/${path}`);
  return (await response.json()) as T;
}
const total = async () => (await read<{total: number}>('visits')).total;
const format = (value: number) => new Intl.NumberFormat('vi').format(value);

/** Waits until the page shows so many visits, or says what it shows. */
async function shows(page: Page, wanted: number): Promise<void> {
  await page.waitForFunction(
    text =>
      [...document.querySelector('#thong-ke')!.shadowRoot!.querySelectorAll('[part=value]')]
        .at(-1)
        ?.textContent?.trim() === text,
    {},
    format(wanted),
  );
}

for (const engine of ['chromium', 'firefox'] as const) {
  test(`a visit counts once: reloads, tabs, scripts twice, Back (${engine})`, async t => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const own = await browser.userAgent();
    const open = async (context: Pick<typeof browser, 'newPage'> = browser) => {
      const page = await context.newPage();
      // The endpoint counts no robots, and Chromium without a window says that it is one.
      const agent = own.replace('Headless', '');
      if (agent !== own) await page.setUserAgent({userAgent: agent});
      await page.goto(demo.address);
      return page;
    };
    const before = await total();
    const page = await open();
    await shows(page, before + 1);
    await page.reload();
    await shows(page, before + 1);
    await page.evaluate(async script => {
      // The page's policy lets no script tag be added; the same file runs again as a module.
      await import(script);
      // As a portal that swaps pages does it, and one that has two counters.
      const old = document.querySelector('#thong-ke')!;
      const fresh = old.cloneNode() as Element;
      old.replaceWith(fresh, document.createElement('portal-visit-counter'));
      await new Promise(resolve => fresh.addEventListener('portal-load', resolve, {once: true}));
    }, `${demo.address}embed/portal-widgets.js`);
    await page.goto(`${demo.address}?article=cau-lac-bo-don-ca`);
    // Firefox's driver waits for a load that a page out of the back/forward cache does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => !location.search);
    await page.waitForSelector('#thong-ke >>> [part=value]', drawn);
    const other = await open();
    await shows(other, before + 1);
    assert.equal(await total(), before + 1);
    const stranger = await browser.createBrowserContext();
    const another = await open(stranger);
    await shows(another, before + 2);
    assert.equal(await total(), before + 2);
  });

  test(`a vote counts once: changed, sent again, taken back (${engine})`, async t => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const page = await browser.newPage();
    const subject = 'muc-do:cong-thong-tin';
    const rating = () =>
      read<{count: number; distribution: number[]}>(`ratings/${encodeURIComponent(subject)}`);
    const before = await rating();
    await page.goto(demo.address);
    const vote = async (level: number, said: string) => {
      await page.waitForSelector(`#hai-long >>> input[value="${level}"]`, drawn);
      await page.locator(`#hai-long >>> input[value="${level}"]`).click();
      await page.waitForSelector('#hai-long >>> [part~=send]', drawn);
      await page.locator('#hai-long >>> [part~=send]').click();
      await page.waitForFunction(
        words => document.querySelector('#hai-long')!.shadowRoot!.textContent?.includes(words),
        {},
        `Bạn đã đánh giá: ${said}.`,
      );
    };
    await vote(3, 'Rất hài lòng');
    await page.reload();
    await vote(1, 'Chưa hài lòng');
    const after = await rating();
    assert.equal(after.count, before.count + 1);
    assert.equal(after.distribution[0], before.distribution[0]! + 1);
    assert.equal(after.distribution[2], before.distribution[2]);
    await page.waitForSelector('#hai-long >>> [part~=withdraw]', drawn);
    await page.locator('#hai-long >>> [part~=withdraw]').click();
    await page.waitForFunction(
      () => !document.querySelector('#hai-long')!.shadowRoot!.querySelector('[part~=withdraw]'),
    );
    // The button goes when it is pressed, the vote when the endpoint has heard of it.
    await page.waitForFunction(
      async (address, count) => {
        const answer = (await (await fetch(address)).json()) as {count: number};
        return answer.count === count;
      },
      {polling: 100},
      `/api/dat-do/ratings/${encodeURIComponent(subject)}`,
      before.count,
    );
    assert.deepEqual(await rating(), before);
  });
}

test('a vote made offline is sent when the network is back, once', async t => {
  const browser = await openBrowser('chromium');
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(demo.address);
  await page.waitForSelector('#hai-long >>> input', drawn);
  const path = `ratings/${encodeURIComponent('muc-do:cong-thong-tin')}`;
  const before = await read<{count: number}>(path);
  const puts: string[] = [];
  page.on('requestfinished', request => {
    if (request.method() === 'PUT') puts.push(request.url());
  });
  await page.setOfflineMode(true);
  await page.waitForSelector('#hai-long >>> input[value="2"]', drawn);
  await page.locator('#hai-long >>> input[value="2"]').click();
  await page.waitForSelector('#hai-long >>> [part~=send]', drawn);
  await page.locator('#hai-long >>> [part~=send]').click();
  const says = (words: string) =>
    page.waitForFunction(
      text => document.querySelector('#hai-long')!.shadowRoot!.textContent?.includes(text),
      {},
      words,
    );
  await says('Chưa gửi được');
  assert.deepEqual(await read(path), before);
  await page.setOfflineMode(false);
  await says('Bạn đã đánh giá: Hài lòng.');
  assert.equal((await read<{count: number}>(path)).count, before.count + 1);
  assert.equal(puts.length, 1);
});
