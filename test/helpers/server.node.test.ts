import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openBrowser} from './open-browser.mjs';
import {startServer} from './server.mjs';
import {TestEndpoint} from './test-endpoint.js';

test('the test server serves tests in Node too', async () => {
  const server = await startServer();
  const api = new TestEndpoint(server.origin);
  await api.get('/x', {json: 1});
  assert.equal(await (await fetch(`${api.url}/x`)).json(), 1);
  await server.stop();
});

for (const engine of ['chromium', 'firefox'] as const) {
  test(`a test in Node can drive ${engine}`, async () => {
    const server = await startServer();
    const api = new TestEndpoint(server.origin);
    const browser = await openBrowser(engine);
    try {
      await api.get('/page', {body: '<title>Tin</title>', headers: {'content-type': 'text/html'}});
      const page = await browser.newPage();
      await page.goto(`${api.url}/page`);
      assert.equal(await page.title(), 'Tin');
      const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      assert.equal(zone, 'America/New_York');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}
