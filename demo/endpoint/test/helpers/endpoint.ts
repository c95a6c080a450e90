import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {TestContext} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {buildApp, type Replacements} from '../../src/app.js';
import {checkConfig} from '../../src/config.js';

/** An endpoint of its own on a free port, with folders that go with the test. */
export interface TestEndpoint {
  readonly app: FastifyInstance;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** The address of the site `xa-thu`. */
  readonly base: string;
  readonly content: string;
  readonly data: string;
}

/** What a test sets: files of content by path, and any key of the configuration. */
export interface TestOptions extends Replacements {
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
}

export const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

const siteYaml = `name: Xã Thử
categories:
  - {id: tin, name: Tin tức}
  - {id: thong-bao, name: Thông báo}
`;

/** A folder that is removed when the test ends. */
export async function temporaryFolder(test: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-endpoint-'));
  test.after(() => rm(folder, {recursive: true, force: true, maxRetries: 3}));
  return folder;
}

export async function startEndpoint(
  test: TestContext,
  {files = {}, config = {}, ...replacements}: TestOptions = {},
): Promise<TestEndpoint> {
  const folder = await temporaryFolder(test);
  const content = join(folder, 'content');
  const data = join(folder, 'data');
  for (const [path, text] of Object.entries({'xa-thu/site.yaml': siteYaml, ...files})) {
    await writeContent(content, path, text);
  }
  const app = await buildApp(
    checkConfig({
      ...{host: '127.0.0.1', port: 0, content, data, demo: false, logLevel: 'silent'},
      ...config,
    }),
    replacements,
  );
  await app.listen({port: 0, host: '127.0.0.1'});
  test.after(() => app.close());
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {app, origin, base: `${origin}/api/xa-thu`, content, data};
}

/** Writes a file of content, with its folders. */
export async function writeContent(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await writeFile(join(folder, path), text);
}

/** A Markdown file with front matter. */
export function markdown(front: Readonly<Record<string, unknown>>, body = 'Nội dung.'): string {
  const lines = Object.entries({
    title: 'Tin',
    publishedAt: '2026-11-01T08:00:00+07:00',
    category: 'tin',
    ...front,
  }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** An answer's body as JSON, of whatever shape the test expects. */
export async function json<T = Record<string, unknown>>(response: Response): Promise<T> {
  return (await response.json()) as T;
}

/** Sends a JSON body as a person's browser does. */
export function send(
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url, {
    method,
    headers: {'content-type': 'application/json', 'user-agent': chrome, ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks again until the answer is as wished; what happens in the background has no other end. */
export async function eventually(check: () => Promise<boolean>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
