import {readFileSync} from 'node:fs';
import type axe from 'axe-core';
import type {RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core';

const script = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core has against a whole page, one line a finding. */
export async function barriers(page: Page, rules: RunOptions['rules'] = {}): Promise<string[]> {
  // The page's policy lets no script in; what the driver evaluates it does not concern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  return page.evaluate(async rules => {
    const {axe: engine} = window as unknown as {axe: typeof axe};
    const {violations} = await engine.run(document, {resultTypes: ['violations'], rules});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  }, rules);
}

/** How far the page is wider than its window, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
