import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {startDemo, type Demo} from '../helpers/demo.js';
import {openBrowser} from '../helpers/open-browser.mjs';

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const root = process.cwd();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const scratch = mkdtempSync(join(tmpdir(), 'portal-widgets-package-'));
const tarball = join(scratch, 'portal-widgets.tgz');
const installed = join(scratch, 'node_modules/portal-widgets');
let contents: readonly string[] = [];

function run(command: string, args: readonly string[], cwd: string): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // What npm says to the script that runs these tests is not meant for those in here.
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
      ...(process.env.npm_config_registry && {
        npm_config_registry: process.env.npm_config_registry,
      }),
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${String(error ?? '')}${stdout}${stderr}`);
  return stdout;
}

const npm = (cwd: string, ...args: string[]) => run('npm', args, cwd);

// The package as others get it: packed, and installed into projects of its own beside this one.
before(() => {
  if (!existsSync('dist/index.js')) run(process.execPath, ['scripts/build.mjs'], root);
  cpSync('test/package/fixtures', scratch, {recursive: true});
  const options = ['--ignore-scripts', '--json', '--pack-destination', scratch];
  const [packed] = JSON.parse(npm(root, 'pack', ...options)) as [
    {filename: string; files: {path: string}[]},
  ];
  contents = packed.files.map(({path}) => path);
  renameSync(join(scratch, packed.filename), tarball);
  npm(scratch, 'install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
});

after(() => rmSync(scratch, {recursive: true, force: true}));

test('the tarball holds what is built, and nothing else', () => {
  const strange = contents.filter(
    path => !/^(dist\/|README\.md$|LICENSE$|package\.json$)/.test(path),
  );
  assert.deepEqual(strange, []);
  for (const path of [
    'dist/index.d.ts',
    'dist/embed/portal-widgets.js',
    'dist/embed/integrity.json',
    'dist/embed/themes/red.css',
    'dist/types/react.d.ts',
    'dist/web-types.json',
    'dist/vscode.html-custom-data.json',
    'dist/cli/main.js',
    'dist/embed/check.js',
  ]) {
    assert.ok(contents.includes(path), path);
  }
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['dompurify', 'ky', 'lit', 'zod']);
});

test('publint has nothing against the tarball', async () => {
  const buffer = readFileSync(tarball);
  const {messages, pkg} = await publint({
    pack: {tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength)},
    strict: true,
  });
  assert.deepEqual(
    messages.map(message => formatMessage(message, pkg)),
    [],
  );
});

test('attw finds the types of every entry', () => {
  const widgets = contents.flatMap(path => /^dist\/define\/([\w-]+)\.js$/.exec(path)?.[1] ?? []);
  const entries = ['.', './contract', './sources/rest', './locales/fr', './types/react'];
  run(
    process.execPath,
    [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile=esm-only',
      '--entrypoints',
      ...entries,
      ...widgets.map(name => `./define/${name}`),
    ],
    root,
  );
});

test('every entry can be imported on a server', () => {
  const own = contents.flatMap(
    path =>
      /^dist\/(define|locales|data\/sources)\/([\w-]+)\.js$/.exec(path)?.slice(1, 3).join('/') ??
      [],
  );
  const internal = new Set(['index', 'loaders', 'source']);
  const entries = own
    .map(path => path.replace('data/', ''))
    .filter(path => !internal.has(path.replace('sources/', '')));
  assert.ok(entries.includes('define/news-list') && entries.includes('sources/rest'));
  const code = ['', '/contract', '/types/react', ...entries.map(path => `/${path}`)]
    .map(path => `await import('portal-widgets${path}');`)
    .join('\n');
  run(process.execPath, ['--input-type=module', '--eval', code], join(scratch, 'vite'));
  for (const path of internal) {
    const refused = `import('portal-widgets/sources/${path}').then(() => process.exit(9), () => {})`;
    run(process.execPath, ['--eval', refused], join(scratch, 'vite'));
  }
});

/** The package's own files in a bundle of this code. */
async function bundled(code: string): Promise<string[]> {
  const entry = 'virtual:entry';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (id === entry ? id : importer === entry ? entryOf(id) : null),
        load: id => (id === entry ? code : null),
      },
      nodeResolve({rootDir: scratch, browser: true}),
    ],
    onwarn: () => {},
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return output.flatMap(file =>
    file.type === 'chunk'
      ? Object.entries(file.modules)
          .filter(([, {renderedLength}]) => renderedLength > 0)
          .map(([id]) => id.replace(/^.*node_modules\//, ''))
      : [],
  );
}

/** Where an import of the package leads, as its exports say. */
function entryOf(id: string): string {
  const path = id.replace('portal-widgets', '.');
  const [base = '', name = ''] = path.split(/\/(?=[\w-]+$)/);
  const target = manifest.exports[path] ?? manifest.exports[`${base}/*`];
  return join(installed, String(target).replace('*', name));
}

test('whoever imports one widget gets that one', async () => {
  for (const code of [
    "import 'portal-widgets/define/news-list';",
    "import {NewsListElement} from 'portal-widgets'; globalThis.x = NewsListElement;",
  ]) {
    const files = await bundled(code);
    assert.ok(files.includes('portal-widgets/dist/widgets/news-list/news-list.js'), code);
    const others = files.filter(path =>
      /widgets\/dist\/widgets\/(?!news-list)|dompurify|safe-html/.test(path),
    );
    assert.deepEqual(others, [], code);
    assert.equal(
      files.some(path => path.includes('/define/')),
      code.includes('/define/'),
    );
  }
  assert.deepEqual(
    await bundled("import {version} from 'portal-widgets'; globalThis.x = version;"),
    ['virtual:entry', 'portal-widgets/dist/version.js'].sort(),
  );
});

test('editors know every tag, attribute and CSS variable', () => {
  const read = (name: string) => readFileSync(join(installed, 'dist', name), 'utf8');
  const known = JSON.parse(read('embed/custom-elements.json')) as {
    modules: {
      declarations: {tagName?: string; attributes: {name: string; fieldName: string}[]}[];
    }[];
  };
  const html = JSON.parse(read('vscode.html-custom-data.json')) as {
    tags: {name: string; attributes: {name: string}[]}[];
  };
  const widgets = known.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  assert.ok(widgets.length >= 3);
  for (const {tagName, attributes} of widgets) {
    const tag = html.tags.find(({name}) => name === tagName);
    assert.deepEqual(
      tag?.attributes.map(({name}) => name).sort(),
      attributes.map(({name}) => name).sort(),
    );
    // The types for templates make the one out of the other.
    assert.deepEqual(
      attributes.map(({fieldName}) => fieldName.replace(/[A-Z]/g, '-$&').toLowerCase()),
      attributes.map(({name}) => name),
    );
    assert.ok(read('web-types.json').includes(`"${tagName}"`));
  }
  assert.ok(read('vscode.css-custom-data.json').includes('--portal-color-accent'));
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves what the projects have built. */
async function serve(): Promise<{readonly server: Server; readonly origin: string}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    const file = join(scratch, pathname);
    if (!file.startsWith(scratch) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
    response.end(readFileSync(file));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

let demo: Demo;
let site: Awaited<ReturnType<typeof serve>>;

before(async () => {
  demo = await startDemo();
  site = await serve();
});

after(async () => {
  await new Promise(done => site.server.close(done));
  await demo.stop();
});

for (const [project, page] of Object.entries({
  vite: 'vite/dist/index.html',
  react: 'react/dist/index.html',
  vue: 'vue/dist/index.html',
  svelte: 'svelte/dist/index.html',
  webpack: 'webpack/index.html',
})) {
  test(`a project with ${project} has types, builds, shows live news and hears its events`, async t => {
    const cwd = join(scratch, project);
    npm(cwd, 'run', '--silent', '--if-present', 'types');
    npm(cwd, 'run', '--silent', 'build');
    const browser = await openBrowser();
    t.after(() => browser.close());
    const tab = await browser.newPage();
    tab.setDefaultTimeout(120_000);
    const errors: string[] = [];
    tab.on('pageerror', error => errors.push(String(error)));
    tab.on('console', message => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    const endpoint = encodeURIComponent(`${demo.address}api/dat-do`);
    await tab.goto(`${site.origin}/${page}?endpoint=${endpoint}`);
    await tab.waitForFunction(() => document.body.dataset.loaded);
    assert.equal(await tab.evaluate(() => document.body.dataset.loaded), '3');
    const titles = await tab.$$('portal-news-list >>> [part=title]');
    assert.equal(titles.length, 3);
    assert.deepEqual(errors, []);
  });
}

test('the command checks an endpoint, in a project and by its exit code', async () => {
  const command = (...args: readonly string[]) =>
    spawn(join(scratch, 'node_modules/.bin/portal-widgets'), args, {
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const ended = async (...args: readonly string[]) => {
    const child = command(...args);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => (said += String(chunk)));
    }
    const code = await new Promise(done => child.once('close', done));
    return {code, said};
  };
  const good = await ended('check', `${demo.address}api/dat-do`, '--lang', 'vi');
  assert.equal(good.code, 0, good.said);
  assert.match(good.said, /Mọi thứ địa chỉ này cung cấp đều dùng được/);
  const wrong = await ended('check', `${demo.address}khong-co`, '--json');
  assert.equal(wrong.code, 1, wrong.said);
  assert.equal((JSON.parse(wrong.said) as {outcome: string}).outcome, 'wrong');
  assert.equal((await ended('check', 'javascript:alert(1)')).code, 2);
  // Without jsdom beside it, it says what other sources need.
  const without = await ended('check', demo.address, '--source', 'feed', '--lang', 'en');
  assert.equal(without.code, 2);
  assert.match(without.said, /-p jsdom/);
});

test('what the configurator gives for npm, React and Vue has types, builds and shows live data', async t => {
  const browser = await openBrowser();
  t.after(() => browser.close());
  const tab = await browser.newPage();
  tab.setDefaultTimeout(120_000);
  const pieces = async (kind: string, ways: string) => {
    await tab.goto('about:blank');
    await tab.goto(`${demo.address}configurator.html#kind=${kind}&theme=red&${ways}`);
    await tab.waitForSelector('#pieces code[id]');
    return tab.$$eval('#pieces code[id]', all => all.map(({textContent}) => textContent));
  };
  const awkward = encodeURIComponent('Tin "mới" <xã> & {phường} \\ \'thôn\'');
  const ways = `widget=news-list&limit=2&searchable=&for=bai&heading=${awkward}&--portal-radius=1em`;
  const put = (path: string, text: string) => writeFileSync(join(scratch, path), text);

  const [, component = '', css = ''] = await pieces('react', ways);
  put('react/src/Widget.tsx', component);
  put('react/src/widget.css', css);
  put(
    'react/src/main.tsx',
    `import {createRoot} from 'react-dom/client';
import {NewsList} from './Widget';
import './widget.css';
createRoot(document.getElementById('app')!).render(<NewsList />);`,
  );
  const [, single = ''] = await pieces('vue', ways);
  put('vue/src/App.vue', single);
  const [, imports = '', sheet = '', tags = ''] = await pieces('npm', ways);
  put('vite/src/widget.css', sheet);
  put(
    'vite/src/main.ts',
    `import './widget.css';
${imports}
document.body.innerHTML = ${JSON.stringify(tags)};`,
  );
  for (const project of ['react', 'vue', 'vite']) {
    const cwd = join(scratch, project);
    npm(cwd, 'run', '--silent', '--if-present', 'types');
    npm(cwd, 'run', '--silent', 'build');
    await tab.goto(`${site.origin}/${project}/dist/index.html`);
    await tab.waitForFunction(
      () =>
        document.querySelector('portal-news-list')?.shadowRoot?.querySelectorAll('[part~=title]')
          .length === 2,
    );
    const heading = await tab.$eval(
      'portal-news-list >>> [part=heading]',
      ({textContent}) => textContent,
    );
    assert.equal(heading, decodeURIComponent(awkward), project);
    assert.ok(await tab.$('portal-news-list >>> input'), 'it is searchable');
    const radius = await tab.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--portal-radius'),
    );
    assert.equal(radius, '1em', project);
  }
});

test('Preact and Solid know the tags too', () => {
  npm(join(scratch, 'types'), 'run', '--silent', 'types');
});
