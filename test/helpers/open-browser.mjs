import {launch} from 'puppeteer-core';
import {engineNames, findBrowsers} from '../../scripts/browsers.mjs';
import {chromiumOptions, firefoxOptions, retried} from './browser-options.mjs';
import {startWall} from './wall.mjs';

const optionsOf = {chromium: chromiumOptions, firefox: firefoxOptions};

/** For tests in Node that drive a browser themselves. */
export async function openBrowser(engine = 'chromium', more = {}) {
  const found = findBrowsers()[engine];
  if (!found) throw new Error(`${engineNames[engine]} is not installed: npm test installs it`);
  const wall = await startWall();
  const {args = [], ...options} = optionsOf[engine](found, wall.port);
  const browser = await retried(engineNames[engine], () =>
    launch({headless: true, ...options, ...more, args: [...args, ...(more.args ?? [])]}),
  );
  browser.once('disconnected', () => wall.stop());
  return browser;
}
