import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import Libsql from 'libsql';
import {parse} from 'yaml';
import {Model} from '../bench/lib/model.js';
import {freePort} from '../bench/lib/postgres.js';
import {endProcess, startProcess, type EndpointProcess} from '../bench/lib/process.js';
import {checkConfig, ConfigError, root} from '../src/config.js';
import {chrome, temporaryFolder, writeContent} from './helpers/endpoint.js';

/** An endpoint of its own that does not outlive the test. */
async function running(t: TestContext, env: Record<string, string>): Promise<EndpointProcess> {
  const endpoint = await startProcess(env);
  t.after(() => endProcess(endpoint, 'SIGKILL'));
  return endpoint;
}

/** Runs `npm start`'s script to its end. */
async function start(env: Record<string, string>): Promise<{code: number | null; text: string}> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: {...process.env, ...env},
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return {code, text};
}

test('a taken port is one clear line and exit code 1', async t => {
  const DATA = await temporaryFolder(t);
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const {port} = server.address() as AddressInfo;
  const {code, text} = await start({DATA, PORT: String(port), LOG_LEVEL: 'silent'});
  assert.equal(code, 1);
  assert.match(text, new RegExp(`^Port ${port} is taken\\. .*PORT=\\d+ npm start\\n$`));
});

test('wrong settings are told by key and reason', async t => {
  const folder = await temporaryFolder(t);
  const wrong = await start({PORT: 'eighty'});
  assert.equal(wrong.code, 1);
  assert.match(wrong.text, /^PORT \(environment\): .*\n$/);
  await writeContent(
    folder,
    'bad.yaml',
    'prot: 1\nsites:\n  xa:\n    origins: [https://x.example/path]\n    start: 5\n    knownDays: {2026-01-01: 9}\n',
  );
  const {code, text} = await start({CONFIG: join(folder, 'bad.yaml')});
  assert.equal(code, 1);
  assert.match(text, /bad\.yaml: sites\.xa\.origins\.0: must be an exact origin/);
  assert.match(text, /prot/);
  assert.equal((await start({CONFIG: join(folder, 'none.yaml')})).code, 1);
});

test('a database that cannot be used is told by key, place and reason, without its password', async t => {
  const folder = await temporaryFolder(t);
  await writeContent(folder, 'endpoint.db', 'x'.repeat(5_000));
  await writeContent(folder, 'file', '');
  const port = await freePort();
  const wrong: [Record<string, string>, RegExp][] = [
    [{DATA: folder}, /^data \(DATA\): .*endpoint\.db: file is not a database\n$/],
    [{DATA: join(folder, 'file/data')}, /^data \(DATA\): .*file\/data.*: ENOTDIR/],
    [
      {DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/counts`},
      /^database \(DATABASE_URL\): 127\.0\.0\.1:\d+\/counts: .*ECONNREFUSED.*\n$/,
    ],
  ];
  for (const [env, message] of wrong) {
    const {code, text} = await start(env);
    assert.equal(code, 1);
    assert.match(text, message);
    assert.ok(!text.includes('secret'), text);
  }
});

test('the log holds nothing of those who ask', async t => {
  const DATA = await temporaryFolder(t);
  const CONFIG = join(DATA, 'config.yaml');
  await writeContent(
    DATA,
    'config.yaml',
    'demo: false\nlogLevel: debug\ntrustedProxies: [loopback]\nrates: {writes: 20}\nsites: {xa: {}}\n',
  );
  const endpoint = await running(t, {DATA, CONFIG, LOG_LEVEL: ''});
  const base = `${endpoint.origin}/api/xa`;
  const headers = {
    'user-agent': `${chrome} Secretbrowser/1.0`,
    'x-forwarded-for': '203.0.113.77',
    referer: 'https://secret.example/',
    'content-type': 'text/plain',
  };
  const post = (body: string) => fetch(`${base}/visits`, {method: 'POST', headers, body});
  const visit = JSON.stringify({visitor: 'secret-token', page: '/secret-page'});
  const statuses = new Set<number>();
  // A failure is logged with its cause: another process does not let go of the file.
  const other = new Libsql(join(DATA, 'endpoint.db'));
  other.exec('begin immediate');
  statuses.add((await post(visit)).status);
  other.exec('rollback');
  other.close();
  for (let n = 0; n < 20; n++) statuses.add((await post(visit)).status);
  for (const path of ['news?q=secret-search', 'news/secret-article', 'ratings/secret-subject']) {
    await fetch(`${base}/${path}`, {headers});
  }
  assert.deepEqual([...statuses].sort(), [200, 429, 503]);
  assert.equal(await endProcess(endpoint, 'SIGTERM'), 0);
  assert.match(endpoint.output(), /POST \/api\/:site\/visits/);
  assert.match(endpoint.output(), /database is locked/);
  assert.doesNotMatch(endpoint.output(), /secret|203\.0\.113/i);
});

test('each setting is checked', () => {
  const wrong: [Record<string, unknown>, RegExp][] = [
    [{port: 70000}, /port: /],
    [{database: 'mysql://x'}, /database: must begin with postgres/],
    [{publicUrl: 'portal.example'}, /publicUrl: must be a URL/],
    [{siteDefaults: {timeZone: 'Hanoi'}}, /siteDefaults\.timeZone: /],
    [{siteDefaults: {origins: ['*']}}, /siteDefaults\.origins\.0: /],
    [{siteDefaults: {origins: ['null']}}, /siteDefaults\.origins\.0: /],
    [{sites: {Xã: {}}}, /sites/],
    [{siteDefaults: {start: 1, knownDays: {'2026-01-01': 2}}}, /siteDefaults\.knownDays: /],
    [{siteDefaults: {max: 11}}, /siteDefaults\.max: /],
    [{rates: {writes: -1}}, /rates\.writes: /],
    [{trustedProxies: ['proxy.example']}, /trustedProxies\.0: must be an address/],
    [{trustedProxies: ['10.0.0.0/40']}, /trustedProxies\.0: /],
    [{siteDefaults: {scales: {'a:': 1}}}, /siteDefaults\.scales\.a:: /],
  ];
  for (const [settings, message] of wrong) {
    assert.throws(
      () => checkConfig(settings),
      error => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, message);
        return true;
      },
    );
  }
  assert.equal(checkConfig({}).port, 8080);
});

test('SIGTERM under load answers what it has taken, keeps it, and ends with 0', async t => {
  const DATA = await temporaryFolder(t);
  const first = await running(t, {DATA});
  const model = new Model();
  let going = true;
  const load = model.load(first.origin, 16, () => going);
  await new Promise(resolve => setTimeout(resolve, 400));
  const begin = performance.now();
  assert.equal(await endProcess(first, 'SIGTERM'), 0);
  assert.ok(performance.now() - begin < 10_000);
  going = false;
  await load;
  assert.ok(model.acknowledged > 0);

  const second = await running(t, {DATA});
  assert.ok((await model.total(second.origin)) >= model.acknowledgedVisits);
  await model.settle(second.origin);
  assert.deepEqual(await model.differences(second.origin), []);
  assert.equal(await endProcess(second, 'SIGTERM'), 0);
});

test('endpoint.yaml tells every setting, with its default', () => {
  const {siteDefaults, rates, ...all} = checkConfig({});
  const lines = readFileSync(join(root, 'demo/endpoint/endpoint.yaml'), 'utf8').split('\n');
  const told = (indent: string, key: string) => {
    const start = `# ${indent}${key}:`;
    const line = lines.find(each => each.startsWith(start));
    assert.ok(line, key);
    return parse(line.slice(start.length).replace(/ #.*/, '')) as unknown;
  };
  const {sites: _sites, trustedProxies: _proxies, ...plain} = all;
  for (const [key, value] of Object.entries(plain)) assert.deepEqual(told('', key), value, key);
  for (const key of ['database', 'publicUrl', 'trustedProxies']) assert.ok(told('', key), key);
  for (const section of [rates, siteDefaults]) {
    for (const [key, value] of Object.entries(section)) {
      assert.deepEqual(told('  ', key), value, key);
    }
  }
});
