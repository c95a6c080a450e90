import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {startDemo, type Demo} from '../helpers/demo.js';
import {openBrowser} from '../helpers/open-browser.mjs';

interface Manifest {
  modules: {declarations: {tagName?: string; cssProperties?: {name: string}[]}[]}[];
}

let demo: Demo;

before(async () => {
  demo = await startDemo();
});

after(() => demo.stop());

test('the page on theming shows the effect of every token, and of every theme', async t => {
  const manifest = JSON.parse(
    await readFile('dist/embed/custom-elements.json', 'utf8'),
  ) as Manifest;
  const documented = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName)!
    .cssProperties!.map(({name}) => name);

  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(`${demo.address}theming.html`);
  await page.waitForSelector('portal-news-list >>> [part=link]', {visible: true});
  await page.waitForSelector('portal-service-links >>> [part=link]', {visible: true});

  const boxes = await page.$$('#tokens input[type=checkbox]');
  const offered = await Promise.all(boxes.map(box => box.evaluate(({value}) => value)));
  assert.deepEqual(offered.sort(), documented.sort());

  for (const box of boxes) {
    const [name, value, resolved] = await box.evaluate(element => {
      element.click();
      const base = document.querySelector('portal-news-list')!.shadowRoot!.firstElementChild!;
      return [
        element.value,
        element.closest('li')!.querySelector<HTMLInputElement>('input[type=text]')!.value,
        getComputedStyle(base).getPropertyValue(element.value),
      ];
    });
    assert.equal(resolved, value, name);
  }
  const css = await page.$eval('#css', ({textContent}) => textContent);
  assert.equal(css.match(/--portal-/g)?.length, documented.length);

  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('#tokens input:checked')) {
      box.click();
    }
  });
  const linkColor = () =>
    page.$eval('portal-service-links >>> [part=link]', link => getComputedStyle(link).color);
  await page.select('select[data-choice=scheme]', 'light');
  const seen = new Set([await linkColor()]);
  for (const theme of ['blue', 'contrast', 'none']) {
    const before = await linkColor();
    await page.select('select[data-choice=theme]', theme);
    await page.waitForFunction(
      known =>
        getComputedStyle(
          document.querySelector('portal-service-links')!.shadowRoot!.querySelector('a')!,
        ).color !== known,
      {},
      before,
    );
    seen.add(await linkColor());
  }
  assert.equal(seen.size, 4);
  assert.deepEqual(errors, []);
});
