import {openBrowser} from '../../helpers/open-browser.mjs';

/** A browser for measuring: Chromium, with what else runs in it kept small. */
export function measuringBrowser() {
  return openBrowser('chromium', {
    // To be told of requests costs the page: V8 looks up who made each.
    networkEnabled: false,
    args: ['--js-flags=--expose-gc', '--disable-extensions', '--enable-precise-memory-info'],
  });
}

/** A page of its own for one measurement, with nothing kept from the last one. */
export async function inFreshPage(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1024, height: 800});
    const errors = [];
    page.on('pageerror', error => errors.push(error));
    const result = await work(page, await page.createCDPSession());
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}
