import {readFileSync} from 'node:fs';
import {isbot} from 'isbot';
import {bar, tell} from './lib/report.js';

/** How many of a list of user agents (`{"bots": […], "browsers": […]}`) are taken for what they are. */
export function run(file?: string): Promise<void> {
  if (file === undefined) throw new Error('Name a file with user agents.');
  const {bots, browsers} = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'bots' | 'browsers',
    string[]
  >;
  const caught = bots.filter(agent => isbot(agent)).length / bots.length;
  const wronged = browsers.filter(agent => isbot(agent)).length / browsers.length;
  tell(`${bots.length} bots, ${browsers.length} browsers`);
  bar(`${(100 * caught).toFixed(2)} % of the bots excluded (bar 98)`, caught >= 0.98);
  bar(`${(100 * wronged).toFixed(2)} % of the browsers excluded (bar 0.5)`, wronged <= 0.005);
  return Promise.resolve();
}
