import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {barriers} from '../helpers/barriers.js';
import {startSite, type Site} from './site.js';
import {show, states} from './states.js';

interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly theme?: string;
  readonly forced?: true;
}
const looks: readonly Look[] = [
  {name: 'light', scheme: 'light'},
  {name: 'dark', scheme: 'dark'},
  {name: 'high contrast, light', scheme: 'light', theme: 'contrast'},
  {name: 'high contrast, dark', scheme: 'dark', theme: 'contrast'},
  {name: 'forced colours', scheme: 'light', forced: true},
];

async function become(page: Page, {scheme, theme, forced}: Look): Promise<void> {
  if (forced) {
    const session = await page.createCDPSession();
    const features = [{name: 'forced-colors', value: 'active'}];
    await session.send('Emulation.setEmulatedMedia', {features});
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  }
  await page.evaluate(
    async (wanted, sheet) => {
      document.documentElement.style.colorScheme = wanted;
      // axe-core does not know the colour that a browser gives an empty page.
      document.body.style.cssText = 'color: CanvasText; background: Canvas';
      document.querySelector('link[rel=stylesheet]')?.remove();
      if (!sheet) return;
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `/embed/themes/${sheet}.css`;
      const loaded = new Promise(resolve => link.addEventListener('load', resolve));
      document.head.append(link);
      await loaded;
    },
    scheme,
    theme,
  );
}

/** Forced colours are the browser's own, and it does not tell them to scripts. */
const findings = (page: Page, withColours = true) =>
  barriers(page, {'color-contrast': {enabled: withColours}});

let site: Site;
// What axe-core finds does not depend on the engine, and test/widgets asks it in all three.
before(async () => (site = await startSite('chromium')));
after(() => site.stop());

for (const state of states) {
  test(`axe has nothing against ${state.name}`, async () => {
    const page = await show(site, state);
    const found: string[] = [];
    for (const look of looks) {
      await become(page, look);
      found.push(...(await findings(page, !look.forced)).map(each => `${look.name}: ${each}`));
    }
    await page.close();
    assert.deepEqual(found, []);
  });
}

test(`axe finds what is wrong`, async () => {
  const page = await site.open('<main><h1>Trang</h1><img src="x"><button></button></main>');
  const found = await findings(page);
  await page.close();
  assert.ok(['image-alt', 'button-name'].every(id => found.some(each => each.startsWith(id))));
});
