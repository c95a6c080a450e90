/**
 * npm test: gets everything that is missing, runs every stage, and counts. Node built-ins only.
 */
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {engineNames, engines, ensureBrowsers} from './browsers.mjs';
import {ensureDependencies, root} from './setup.mjs';

const help = `npm test                                everything, as in CI
npm test -- --only=browser              some stages: lint format types build size endpoint node browser
npm test -- --engine=chromium           some engines: ${engines.join(' ')}
npm test -- --files=test/data           the tests in these files or folders
npm test -- --help                      this text
Each option takes several values, separated by commas.`;

const minutes = 60_000;
const isCI = process.env.CI === 'true';
const {only, engine, files, help: wantsHelp} = readOptions();

process.chdir(root);
if (wantsHelp) {
  console.log(help);
  process.exit(0);
}

/** What the build writes and the repository keeps: the script tag of the README has a hash. */
const built = ['dist/embed', 'README.md', 'demo/widgets'];

/** The variable by which everything that a stage starts can be told. */
const mark = 'PORTAL_TEST_RUN';
const running = new Set();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    stopping = true;
    Promise.all([...running].map(end)).finally(() => process.exit(130));
  });
}

const tests = findTests();
const scratch = mkdtempSync(join(tmpdir(), 'portal-widgets-test-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

const stages = [
  {name: 'lint', run: () => commands([bin('eslint/bin/eslint.js', '.')])},
  {name: 'format', run: () => commands([bin('prettier/bin/prettier.cjs', '--check', '.')])},
  {name: 'types', run: () => commands(typeChecks())},
  {name: 'build', needs: 'scripts/build.mjs', run: checkBuild},
  {
    name: 'size',
    needs: 'scripts/check-size.mjs',
    run: () => commands([['scripts/check-size.mjs']]),
  },
  {name: 'endpoint', files: tests.endpoint, run: () => nodeTests(tests.endpoint)},
  {name: 'node', files: tests.node, browsers: true, run: () => nodeTests(tests.node)},
  {name: 'browser', files: tests.browser, browsers: true, run: browserTests},
];

const strange = only?.find(name => !stages.some(stage => stage.name === name));
if (strange) throw new Error(`There is no stage named ${strange}`);
const wanted = stages.filter(stage =>
  only ? only.includes(stage.name) : !files || stage.files?.length,
);

ensureDependencies();
const {browsers, absent} = wanted.some(stage => stage.browsers)
  ? ensureBrowsers(engine)
  : {browsers: {}, absent: []};

const results = [];
for (const stage of wanted) {
  if (!stopping) results.push(await runStage(stage));
}
if (!stopping) report();

async function runStage(stage) {
  const left =
    stage.needs && !existsSync(stage.needs)
      ? `there is no ${stage.needs} yet`
      : stage.files?.length === 0
        ? 'there is no test file'
        : undefined;
  const counts = {passed: 0, failed: 0, skipped: 0};
  if (left) {
    console.log(`\n── ${stage.name}: left out, ${left}`);
    return {name: stage.name, left, ...counts, time: 0};
  }
  console.log(`\n── ${stage.name}`);
  const start = performance.now();
  try {
    Object.assign(counts, await stage.run());
  } catch (error) {
    console.error(error);
    counts.failed += 1;
  }
  const time = performance.now() - start;
  console.log(`── ${stage.name}: ${counts.failed ? 'FAILED' : 'passed'} in ${seconds(time)}`);
  return {name: stage.name, ...counts, time};
}

function report() {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  const totals = {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};

  console.log('\n── summary');
  for (const {name, left, passed, failed, skipped, time} of results) {
    const outcome = left ? 'left out' : failed ? 'FAILED' : 'passed';
    const counts =
      left ?? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${name.padEnd(10)}${outcome.padEnd(10)}${seconds(time).padStart(8)}  ${counts}`);
  }
  for (const {engines: perEngine = {}} of results) {
    for (const [name, {passed, failed, skipped}] of Object.entries(perEngine)) {
      console.log(`  ${name.padEnd(10)}${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
  }
  for (const {skippedNames = []} of results) {
    for (const {name, engines: where} of skippedNames) {
      console.log(`  skipped in ${where.join(', ')}: ${name}`);
    }
  }
  for (const {engine: name, reason} of absent) {
    console.log(`\n!!! ${engineNames[name]} WAS LEFT OUT: ${reason}`);
    if (isCI) totals.failed += 1;
  }
  // Last, because the end of a long log is what people and CI keep.
  for (const {failures = []} of results) {
    for (const failure of failures) console.log(`\n✖ ${failure}`);
  }
  if (totals.passed + totals.failed === 0) console.log('\nNo test ran.');
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
}

/** Stages without tests of their own count as one. */
async function commands(list, timeout = 10 * minutes) {
  let good = true;
  for (const args of list) {
    if ((await runNode(args, {timeout})) !== 0) good = false;
  }
  return good ? {passed: 1} : {failed: 1};
}

function typeChecks() {
  return [
    'tsconfig.json',
    'src/cli/tsconfig.json',
    'test/tsconfig.json',
    'demo/endpoint/tsconfig.json',
  ]
    .filter(existsSync)
    .map(project => bin('typescript/bin/tsc', '--noEmit', '-p', project));
}

async function checkBuild() {
  const before = built.map(fingerprint).join();
  if ((await runNode(['scripts/build.mjs'])) !== 0) return {failed: 1};
  const changed = before !== built.map(fingerprint).join();
  const uncommitted = isCI && existsSync('.git') && gitStatus(built);
  if (!changed && !uncommitted) return {passed: 1};
  console.error(
    `${built.join(', ')}: not what \`npm run build\` makes of these sources, commit it.`,
  );
  if (uncommitted) console.error(uncommitted);
  return {failed: 1};
}

function gitStatus(paths) {
  return spawnSync('git', ['status', '--porcelain', '--', ...paths], {encoding: 'utf8'}).stdout;
}

function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const path of walk(folder)) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

async function nodeTests(paths) {
  const tap = join(scratch, `${results.length}.tap`);
  const code = await runNode(
    [
      '--import=tsx',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
      ...paths,
    ],
    {timeout: 40 * minutes},
  );
  const text = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = name => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const skipped = count('skipped') + count('todo');
  const skippedNames = [...text.matchAll(/^\s*ok \d+ - (.*) # (SKIP.*)$/gm)].map(match => ({
    name: `${match[1]} (${match[2]})`,
    engines: ['Node'],
  }));
  const failures = [
    ...text.matchAll(/^\s*not ok \d+ - (.*\n(?:\s+---\n[\s\S]*?\n\s+\.\.\.\n)?)/gm),
  ].map(match => match[1].split('\n').slice(0, 30).join('\n'));
  return {
    passed: count('pass'),
    failed: failed || (code === 0 ? 0 : 1),
    skipped,
    skippedNames,
    failures,
  };
}

async function browserTests() {
  const present = engine.filter(name => browsers[name]);
  if (present.length === 0) throw new Error('There is no browser to test in');
  const resultsFile = join(scratch, 'browser.json');
  const code = await runNode(bin('@web/test-runner/dist/bin.js'), {
    timeout: 40 * minutes,
    env: {
      TEST_RESULTS: resultsFile,
      TEST_ENGINES: present.join(),
      TEST_FILES: tests.browser.join(),
    },
  });
  const outcome = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const name of present.map(each => engineNames[each])) {
    const counts = (outcome.engines[name] ??= {passed: 0, failed: 0, skipped: 0});
    if (counts.passed + counts.failed === 0) {
      console.error(`No test ran in ${name}.`);
      counts.failed += 1;
    }
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  if (!outcome.complete) console.error('The run ended before its end.');
  if (!outcome.complete || (code !== 0 && sum.failed === 0)) sum.failed += 1;
  return {
    ...sum,
    engines: outcome.engines,
    skippedNames: outcome.skipped,
    failures: outcome.failures,
  };
}

function runNode(args, {timeout = 10 * minutes, env = {}} = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env, [mark]: String(process.pid)},
    // A group of its own, so that whatever it starts can be ended with it.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const timer = setTimeout(() => {
    console.error(`Still running after ${seconds(timeout)}: ended.`);
    void end(child);
  }, timeout);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', code => done(code));
  }).finally(() => {
    clearTimeout(timer);
    running.delete(child);
    signalGroup(child, 'SIGKILL');
    endLeftovers();
  });
}

/** Browsers run in groups of their own, and outlive a runner that was killed; their mark tells. */
function endLeftovers() {
  for (const pid of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
      if (environment.includes(`${mark}=${process.pid}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It is gone already, or somebody else's.
    }
  }
}

async function end(child) {
  const exit = new Promise(done => child.once('exit', done));
  signalGroup(child, 'SIGINT');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 8_000);
  await exit;
  clearTimeout(timer);
}

function signalGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It is gone already.
  }
}

function bin(path, ...args) {
  return [join('node_modules', path), ...args];
}

function findTests() {
  const all = (files ?? ['test', 'demo/endpoint/test']).flatMap(walk);
  const found = all.filter(path => path.endsWith('.test.ts'));
  const endpoint = found.filter(path => path.startsWith('demo/endpoint/'));
  const rest = found.filter(path => !endpoint.includes(path));
  const node = rest.filter(path => path.endsWith('.node.test.ts'));
  return {endpoint, node, browser: rest.filter(path => !node.includes(path))};
}

/** The file, or every file below the folder, in a fixed order. */
function walk(folder) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}

function readOptions() {
  const {values} = parseArgs({
    options: {
      only: {type: 'string'},
      engine: {type: 'string'},
      files: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const list = value => value?.split(',').filter(Boolean);
  const chosen = list(values.engine) ?? engines;
  const unknown = chosen.find(name => !engines.includes(name));
  if (unknown) throw new Error(`There is no engine named ${unknown}: ${engines.join(', ')}`);
  const origin = process.env.INIT_CWD ?? process.cwd();
  return {
    only: list(values.only),
    engine: chosen,
    files: list(values.files)?.map(path =>
      relative(root, resolve(origin, path)).split(sep).join('/'),
    ),
    help: values.help,
  };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
