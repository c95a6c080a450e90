import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {Model} from '../bench/lib/model.js';
import {endProcess, startProcess} from '../bench/lib/process.js';
import {checkConfig, ConfigError, root} from '../src/config.js';
import {temporaryFolder, writeContent} from './helpers/endpoint.js';

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
  const first = await startProcess({DATA});
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

  const second = await startProcess({DATA});
  assert.ok((await model.total(second.origin)) >= model.acknowledgedVisits);
  await model.settle(second.origin);
  assert.deepEqual(await model.differences(second.origin), []);
  assert.equal(await endProcess(second, 'SIGTERM'), 0);
});
