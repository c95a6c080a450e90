import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {startDemo, type Demo} from '../helpers/demo.js';
import {drawn} from '../helpers/drawn.js';
import {openBrowser} from '../helpers/open-browser.mjs';

let demo: Demo;
let address = '';

before(async () => {
  demo = await startDemo();
  ({address} = demo);
});

after(() => demo.stop());

for (const engine of ['chromium', 'firefox'] as const) {
  test(`a visitor reads, searches, pages, opens an article and goes back (${engine})`, async t => {
    const browser = await openBrowser(engine);
    t.after(() => browser.close());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    await page.goto(address);

    const titles = '#tin-tuc >>> [part=link]';
    await page.waitForSelector(titles, drawn);
    const first = await page.$$eval(titles, links => links.map(link => link.textContent));
    assert.equal(first.length, 8);

    await page.waitForSelector('#tin-tuc >>> [aria-label="Trang 2"]', drawn);
    // A locator waits until what it clicks no longer moves: pictures may still be arriving.
    await page.locator('#tin-tuc >>> [aria-label="Trang 2"]').click();
    await page.waitForSelector('#tin-tuc >>> [aria-label="Trang 2"][aria-current=page]', drawn);
    const second = await page.$$eval(titles, links => links.map(link => link.textContent));
    assert.equal(new Set([...first, ...second]).size, 16);

    const input = await page.waitForSelector('#tin-tuc >>> input', drawn);
    await input!.type('dat do');
    await input!.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('#portal-widgets-status')?.textContent?.includes('“dat do”'),
    );
    const found = await page.$$eval(titles, links => links.map(link => link.textContent));
    assert.ok(found.some(title => title.includes('Đất Đỏ')));

    const title = found[0];
    await page.locator(titles).click();
    await page.waitForFunction(
      wanted =>
        document.querySelector('#bai-viet')!.shadowRoot!.activeElement?.textContent === wanted,
      {},
      title,
    );
    const deep = new URL(page.url());
    assert.ok(deep.searchParams.get('article'));
    const body = await page.$eval('#bai-viet >>> [part=body]', element => element.textContent);
    assert.ok(body.length > 50);

    await page.goBack();
    await page.waitForFunction(() => !location.search);
    await page.waitForFunction(
      () => !document.querySelector('#bai-viet')!.shadowRoot!.querySelector('article'),
    );

    await page.goto(deep.href);
    const again = await page.waitForSelector('#bai-viet >>> [part=title]', drawn);
    assert.equal(await again!.evaluate(element => element.textContent), title);

    const neighbour = await page.waitForSelector(
      'portal-news-list[data-portal-endpoint="/api/an-binh"] >>> [part=link]',
      drawn,
    );
    assert.ok(neighbour);
    assert.deepEqual(errors, []);
  });
}

test('every article of both sites is shown without an error', async t => {
  const browser = await openBrowser('chromium');
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  for (const site of ['dat-do', 'an-binh']) {
    const response = await fetch(`${address}api/${site}/news?limit=100`);
    const {items} = (await response.json()) as {items: {id: string; title: string}[]};
    assert.ok(items.length >= 8);
    await page.goto(address);
    const failed = await page.evaluate(
      async (endpoint, ids) => {
        const bad: string[] = [];
        for (const id of ids) {
          const view = document.createElement('portal-article-view');
          view.setAttribute('endpoint', endpoint);
          view.setAttribute('article-id', id);
          const loaded = new Promise(resolve => {
            view.addEventListener('portal-load', () => resolve(true));
            view.addEventListener('portal-error', () => resolve(false));
          });
          document.body.append(view);
          if (!(await loaded) || !view.shadowRoot!.querySelector('[part=body]')!.textContent.trim())
            bad.push(id);
          view.remove();
        }
        return bad;
      },
      `/api/${site}`,
      items.map(({id}) => id),
    );
    assert.deepEqual(failed, []);
  }
  assert.deepEqual(errors, []);
});
