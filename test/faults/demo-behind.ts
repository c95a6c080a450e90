import {once} from 'node:events';
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from 'puppeteer-core';
import {startDemo} from '../helpers/demo.js';

/** What happens to the questions of the widgets: answered, kept waiting, refused, cut off. */
export type Mode = 'answer' | 'hold' | 'refuse' | 'reset';

export interface DemoBehind {
  readonly address: string;
  /** The questions so far, as `GET /api/…`. */
  readonly asked: string[];
  become(mode: Mode): void;
  /** Puts a page of the test's own beside the demo's. */
  serve(path: string, html: string, headers?: Record<string, string>): void;
  stop(): Promise<void>;
}

/** The demo portal as `npm start` serves it, behind a proxy that plays faults of its endpoint. */
export async function demoBehind(): Promise<DemoBehind> {
  const demo = await startDemo();
  const {port} = new URL(demo.address);

  let mode: Mode = 'answer';
  const asked: string[] = [];
  const held = new Set<() => void>();
  const pass = (from: IncomingMessage, to: ServerResponse) => {
    const onward = request(
      {port, host: '127.0.0.1', method: from.method, path: from.url, headers: from.headers},
      answer => {
        // Frames ask under another name of this machine, which has connections of its own.
        to.writeHead(answer.statusCode ?? 502, {
          ...answer.headers,
          'access-control-allow-origin': '*',
        });
        answer.pipe(to);
      },
    );
    onward.once('error', () => to.destroy());
    from.pipe(onward);
  };
  const play = (from: IncomingMessage, to: ServerResponse): void => {
    if (!from.url!.startsWith('/api/') || mode === 'answer') pass(from, to);
    else if (mode === 'refuse') to.writeHead(503, {'cache-control': 'no-store'}).end();
    else if (mode === 'reset') from.socket.resetAndDestroy();
    else held.add(() => play(from, to));
  };
  const pages = new Map<string, {html: string; headers: Record<string, string>}>();
  const server = createServer((from, to) => {
    const own = pages.get(from.url!);
    if (own) {
      to.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...own.headers}).end(own.html);
      return;
    }
    if (from.url!.startsWith('/api/')) asked.push(`${from.method} ${from.url}`);
    play(from, to);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    become(next) {
      mode = next;
      const waiting = [...held];
      held.clear();
      for (const go of waiting) go();
    },
    serve(path, html, headers = {}) {
      pages.set(path, {html, headers});
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await demo.stop();
    },
  };
}

/** Waits until the script is there and every news list of the page stands so. */
export function listsAre(page: Page, status: string): Promise<unknown> {
  return page.waitForFunction(
    wanted =>
      customElements.get('portal-news-list') &&
      [...document.querySelectorAll('portal-news-list')].every(
        ({state}) => state.status === wanted,
      ),
    {timeout: 30_000},
    status,
  );
}
