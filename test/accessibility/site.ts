import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser} from '../helpers/open-browser.mjs';
import {startServer} from '../helpers/server.mjs';
import {TestEndpoint} from '../helpers/test-endpoint.js';

export type Engine = 'chromium' | 'firefox';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A portal's site: pages with the library's script as it is built, and an endpoint. */
export interface Site {
  readonly engine: Engine;
  /** An endpoint that answers nothing yet. */
  endpoint(): TestEndpoint;
  /** Opens a page with that in its body, its widgets known. */
  open(body: string, options?: PageOptions): Promise<Page>;
  stop(): Promise<void>;
}

export interface PageOptions {
  readonly lang?: string;
  /** Attributes of `<html>` beside its language. */
  readonly attributes?: string;
  readonly head?: string;
  /** What follows the page's path. */
  readonly search?: string;
  /** Does something with the empty tab, before the page comes. */
  prepare?: (page: Page) => Promise<unknown>;
}

export async function startSite(engine: Engine): Promise<Site> {
  const pages = new Map<string, string>();
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const html = pages.get(pathname);
    if (html !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
      return;
    }
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/plain');
    try {
      response.end(readFileSync(`dist${pathname}`));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers = await startServer();
  const browser: Browser = await openBrowser(
    engine,
    // Only with this can a test look at Firefox's own accessibility tree.
    engine === 'firefox' ? {args: ['--remote-allow-system-access']} : {},
  );
  return {
    engine,
    endpoint: () => new TestEndpoint(answers.origin),
    async open(body, {lang = 'vi', attributes = '', head = '', search = '', prepare} = {}) {
      const path = `/trang-${pages.size}`;
      pages.set(
        path,
        `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Cổng thông tin</title>
        <link rel="icon" href="data:,">${head}
        <script src="/embed/portal-widgets.js"></script></head><body>${body}</body></html>`,
      );
      const page = await browser.newPage();
      // The compiler of the tests names functions by one of its own, also those sent to the page.
      await page.evaluateOnNewDocument('globalThis.__name = each => each');
      await prepare?.(page);
      await page.goto(origin + path + search);
      return page;
    },
    async stop() {
      await browser.close();
      await answers.stop();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
