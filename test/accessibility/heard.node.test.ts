import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {heard} from './heard.js';
import {startSite, type Site} from './site.js';
import {show, states} from './states.js';

/** What is to be heard in each state: `# name`, then a line for each thing. */
const script = new Map(
  readFileSync(new URL('heard.txt', import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return [name, lines];
    }),
);

test('every state is written down', () => {
  assert.deepEqual(
    [...script.keys()],
    states.map(({name}) => name),
  );
});

for (const engine of ['chromium', 'firefox'] as const) {
  let site: Site;
  before(async () => (site = await startSite(engine)));
  after(() => site.stop());

  for (const state of states) {
    test(`what is heard of ${state.name} (${engine})`, async () => {
      const page = await show(site, state);
      const lines = await heard(page, engine);
      await page.close();
      const now = /\d\d\/\d\d\/\d{4} \d\d:\d\d\.$/;
      assert.deepEqual(
        lines.map(line => line.replace(now, '<time>.')),
        script.get(state.name),
      );
    });
  }
}
