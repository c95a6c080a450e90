import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chmod, cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Article} from '../../../src/data/models/article.js';
import type {NewsPage} from '../../../src/data/models/news.js';
import {drawn} from '../../helpers/drawn.js';
import {openBrowser} from '../../helpers/open-browser.mjs';

const wordpress = '/usr/share/wordpress';
const programs = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/php'];
const missing = [wordpress, ...programs].filter(path => !existsSync(path));
const hasMysqli =
  spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;
const skip =
  missing.length > 0 || !hasMysqli
    ? `A REAL WORDPRESS WAS NOT TRIED: apt-get install wordpress mariadb-server php-cli php-mysql (missing: ${[...missing, ...(hasMysqli ? [] : ['php-mysql'])].join(', ')})`
    : false;

/** A WordPress as `apt-get install` gives it, with its own database, for this run alone. */
class WordPress {
  address = '';
  readonly #children: ChildProcess[] = [];
  #folder = '';

  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'portal-widgets-wordpress-'));
    await chmod(this.#folder, 0o755);
    const socket = await this.#database();
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    const site = join(this.#folder, 'site');
    await cp(wordpress, site, {recursive: true, dereference: true});
    await writeFile(join(site, 'wp-config.php'), config(socket, this.address));
    await writeFile(join(site, 'fill.php'), await readFile(fixtures, 'utf8'));
    await writeFile(join(site, 'router.php'), router);
    php(site, ['fill.php']);
    this.#run('php', ['-S', `127.0.0.1:${port}`, '-t', site, join(site, 'router.php')]);
    await until(async () => (await fetch(`${this.address}/wp-json/`)).ok);
  }

  /** Puts a plugin's folder where WordPress looks for it, with the files a page loads, and activates it. */
  async activate(plugin: string): Promise<void> {
    const place = join(this.#folder, 'site/wp-content/plugins', basename(plugin));
    await cp(plugin, place, {recursive: true});
    await cp('dist/embed', join(place, 'embed'), {recursive: true});
    this.eval(
      `require_once ABSPATH . "wp-admin/includes/plugin.php"; if (activate_plugin("${basename(plugin)}/${basename(plugin)}.php")) exit(1);`,
    );
  }

  /** Runs some PHP inside WordPress. */
  eval(code: string): void {
    php(join(this.#folder, 'site'), ['-r', `require 'wp-load.php'; ${code}`]);
  }

  async stop(): Promise<void> {
    for (const child of this.#children.reverse()) {
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
    await rm(this.#folder, {recursive: true, force: true});
  }

  async #database(): Promise<string> {
    const data = join(this.#folder, 'data');
    const socket = join(this.#folder, 'mysql.sock');
    const user = `--user=${userInfo().username}`;
    const made = spawnSync(
      'mariadb-install-db',
      ['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal'],
      {encoding: 'utf8'},
    );
    assert.equal(made.status, 0, made.stderr);
    this.#run('mariadbd', [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
    ]);
    const make = 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4';
    await until(
      () =>
        spawnSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', make])
          .status === 0,
    );
    return socket;
  }

  #run(command: string, args: string[]): void {
    this.#children.push(spawn(command, args, {stdio: 'ignore'}));
  }
}

const fixtures = new URL('wordpress-fill.php', import.meta.url);

const config = (socket: string, address: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

// What Apache's rewrite rules do: files as they are, everything else to WordPress.
const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF'] = '/index.php';
require __DIR__ . '/index.php';
`;

function php(cwd: string, args: string[]): void {
  const {status, stderr, stdout} = spawnSync('php', args, {cwd, encoding: 'utf8'});
  assert.equal(status, 0, `${stdout}\n${stderr}`.slice(-2_000));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await Promise.resolve(met()).catch(() => false))) {
    if (Date.now() > end) throw new Error('It did not start within a minute.');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

describe('a real WordPress', {skip, timeout: 300_000}, () => {
  const site = new WordPress();
  let page: Page;
  let close: (() => Promise<unknown>) | undefined;
  const host = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path.startsWith('/embed/')) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      void readFile(`dist${path}`).then(
        file => response.end(file),
        () => response.writeHead(404).end(),
      );
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><body>
      <script src="/embed/portal-widgets.js"></script></body></html>`);
  });

  before(async () => {
    await site.start();
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
    const browser = await openBrowser('chromium');
    close = () => browser.close();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  });

  after(async () => {
    await close?.();
    await new Promise(resolve => host.close(resolve));
    await site.stop();
  });

  /** Puts a widget into the page, and returns what it got. */
  async function got<T>(
    tag: string,
    attributes: Readonly<Record<string, string>>,
  ): Promise<{data: T; error?: string; said: string}> {
    await page.evaluate(
      (name, all) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(all)) element.setAttribute(key, value);
        document.body.append(element);
      },
      tag,
      {source: 'wordpress', endpoint: site.address, ...attributes},
    );
    const handle = await page.waitForFunction(
      () => {
        const {state} = document.body.lastElementChild as unknown as {
          state?: {status: string; data?: unknown; error?: {kind: string; reason: string}};
        };
        return (
          (state?.status === 'ready' || state?.status === 'failed') && {
            data: JSON.parse(JSON.stringify(state.data ?? null)) as never,
            error: state.error && `${state.error.kind}/${state.error.reason}`,
            said: document.body.lastElementChild!.shadowRoot!.textContent,
          }
        );
      },
      {timeout: 30_000},
    );
    return (await handle.jsonValue()) as {data: T; error?: string; said: string};
  }
  const list = (attributes: Readonly<Record<string, string>> = {}) =>
    got<NewsPage>('portal-news-list', {limit: '2', ...attributes});
  const titles = ({data}: {data: NewsPage}) => data.items.map(({title}) => title);

  test('its posts, newest first, with what WordPress knows of them', async () => {
    const answer = await list();
    assert.equal(answer.error, undefined);
    assert.deepEqual(titles(answer), [
      'Lịch tiếp công dân tháng 11 – xã Mẫu & các thôn',
      'Đất Đỏ khai giảng năm học mới',
    ]);
    const {total, page: number, pageSize} = answer.data;
    assert.deepEqual({total, number, pageSize}, {total: 5, number: 1, pageSize: 2});
    const [first, second] = answer.data.items;
    assert.equal(first?.category?.name, 'Thông báo');
    assert.equal(first.publishedAt, '2024-11-05T01:30:00.000Z');
    assert.equal(first.summary, 'Chủ tịch UBND xã tiếp công dân vào thứ Năm hằng tuần.');
    assert.equal(second?.image?.alt, 'Học sinh dự lễ khai giảng');
    assert.match(second.image.srcset ?? '', / 300w, .* 768w/);
    assert.match(answer.said, /05\/11\/2024/);
  });

  test('its last page, and none after it', async () => {
    assert.deepEqual(titles(await list({page: '3'})), ['Tin đã lâu']);
    const past = await list({page: '9'});
    assert.deepEqual(past.data.items, []);
    assert.equal(past.data.total, 5);
  });

  test('a category by its slug and by its number, and a search', async () => {
    assert.deepEqual(titles(await list({category: 'thong-bao'})), [
      'Lịch tiếp công dân tháng 11 – xã Mẫu & các thôn',
    ]);
    assert.equal((await list({category: 'khong-co'})).error, 'config/not-found');
    assert.deepEqual(titles(await list({query: 'khai giảng'})), ['Đất Đỏ khai giảng năm học mới']);
  });

  test('an article with its text and author, and one behind a password', async () => {
    const {data} = await got<Article>('portal-article-view', {'article-id': 'lich-tiep-cong-dan'});
    assert.equal(data.author, 'Ban biên tập');
    assert.match(data.bodyHtml, /<strong>7 giờ 30<\/strong>/);
    const locked = await got<Article>('portal-article-view', {'article-id': 'noi-bo'});
    assert.equal(locked.error, 'http/forbidden');
    const gone = await got<Article>('portal-article-view', {'article-id': '99999'});
    assert.equal(gone.error, 'http/not-found');
  });

  test('its feed', async () => {
    // A feed is for readers, not for pages of other hosts, unless the site says so.
    site.eval(
      'wp_mkdir_p(WPMU_PLUGIN_DIR); file_put_contents(WPMU_PLUGIN_DIR . "/cors.php", \'<?php add_action("send_headers", function () { header("Access-Control-Allow-Origin: *"); });\');',
    );
    const feed = await list({source: 'feed', endpoint: `${site.address}/feed/`});
    assert.equal(feed.error, undefined);
    assert.deepEqual(titles(feed), [
      'Lịch tiếp công dân tháng 11 – xã Mẫu & các thôn',
      'Đất Đỏ khai giảng năm học mới',
    ]);
    assert.equal(feed.data.items[0]?.publishedAt, '2024-11-05T01:30:00.000Z');
  });

  test('our shortcode in one of its pages shows its own news', async () => {
    await site.activate('demo/hosts/wordpress/portal-widgets');
    site.eval(
      'if (!wp_insert_post(["post_type" => "page", "post_status" => "publish", "post_name" => "trang-tin", "post_title" => "Trang tin", "post_content" => \'[portal_widget name="news-list" source="wordpress" endpoint="/" limit="2"]<a href="/feed/">RSS</a>[/portal_widget]\'])) exit(1);',
    );
    const visitor = await page.browser().newPage();
    const errors: string[] = [];
    visitor.on('pageerror', error => errors.push(String(error)));
    await visitor.goto(`${site.address}/trang-tin/`);
    await visitor.waitForSelector('portal-news-list >>> [part~=link]', drawn);
    const shown = await visitor.$$eval('portal-news-list >>> [part~=link]', links =>
      links.map(({textContent}) => textContent),
    );
    assert.deepEqual(shown, [
      'Lịch tiếp công dân tháng 11 – xã Mẫu & các thôn',
      'Đất Đỏ khai giảng năm học mới',
    ]);
    assert.deepEqual(errors, []);
    await visitor.close();
  });

  test('its posts where permalinks are plain', async () => {
    site.eval('update_option("permalink_structure", ""); flush_rewrite_rules();');
    const answer = await list({endpoint: `${site.address}/?`});
    assert.equal(answer.error, undefined);
    assert.equal(answer.data.total, 5);
  });

  test('what it says to guests when a plugin closes the API', async () => {
    site.eval(
      'file_put_contents(WPMU_PLUGIN_DIR . "/closed.php", \'<?php add_filter("rest_authentication_errors", function () { return new WP_Error("rest_not_logged_in", "Chưa đăng nhập.", ["status" => 401]); });\');',
    );
    assert.equal((await list({limit: '4'})).error, 'http/forbidden');
  });
});
