/**
 * npm run build: tsc emits every module, rollup bundles what tsc emitted. `dist/` is the npm
 * package; `dist/embed/` is what web pages load, the same byte for byte from the same sources.
 */
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {writeWidgetPages} from './widget-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('.build', {recursive: true, force: true});
rmSync('dist', {recursive: true, force: true});
run('typescript/bin/tsc');
// The command runs in Node, and everything else without it.
run('typescript/bin/tsc', '-p', 'src/cli');
cpSync('.build', 'dist', {recursive: true, filter: path => path !== join('.build', 'embed')});
mkdirSync('dist/embed', {recursive: true});
run('rollup/dist/bin/rollup', '--config', '--silent');
// tsc makes declarations, and leaves those written by hand where they are.
cpSync('src/types', 'dist/types', {recursive: true, filter: path => !/(?<!\.d)\.ts$/.test(path)});
cpSync('src/themes', 'dist/embed/themes', {recursive: true});
run(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'custom-elements.config.mjs',
);
writeEditorData();
await writeIntegrity();
writeLicenses();
writeSnippet();
writeWidgetPages();

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** What VS Code and the editors of JetBrains know about the tags. */
function writeEditorData() {
  const manifest = JSON.parse(readFileSync('dist/embed/custom-elements.json', 'utf8'));
  const options = {outdir: 'dist', hideLogs: true};
  generateVsCodeCustomElementData(manifest, {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
}

/** What a page needs to load exactly these files and no others. */
async function writeIntegrity() {
  const {integrity} = await import('./second-files.mjs');
  const files = {};
  for (const name of readdirSync('dist/embed', {recursive: true}).sort()) {
    if (name.endsWith('.js')) files[name.replaceAll('\\', '/')] = integrity(`dist/embed/${name}`);
  }
  writeFileSync('dist/embed/integrity.json', `${JSON.stringify({version, files}, null, 2)}\n`);
}

/** The script tag of the README, with the version and the hash of the file it loads. */
function writeSnippet() {
  const {files} = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
  const name = 'portal-widgets.js';
  const snippet = `<!-- script-tag: written by npm run build -->

\`\`\`html
<script
  async
  src="/portal-widgets/${version}/${name}"
  integrity="${files[name]}"
  crossorigin="anonymous"
  data-portal-endpoint="https://example.vn/api/xa"
></script>
<portal-news-list heading="Tin tức" limit="5"></portal-news-list>
\`\`\`

<!-- script-tag: end -->`;
  const readme = readFileSync('README.md', 'utf8');
  const place = /<!-- script-tag: written[\s\S]*<!-- script-tag: end -->/;
  if (!place.test(readme)) throw new Error('README.md has no place for the script tag');
  writeFileSync('README.md', readme.replace(place, snippet));
}

/** The licenses of the packages the bundles contain. */
function writeLicenses() {
  const bundled = new Set();
  const queue = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  for (const name of queue) {
    if (bundled.has(name) || !existsSync(`node_modules/${name}`)) continue;
    bundled.add(name);
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    queue.push(
      ...Object.keys(manifest.dependencies ?? {}).filter(own => !own.startsWith('@types/')),
    );
  }
  const texts = [...bundled].sort().map(name => {
    const folder = `node_modules/${name}`;
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : manifest.license;
    return `${name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  mkdirSync(dirname('dist/embed/licenses.txt'), {recursive: true});
  writeFileSync('dist/embed/licenses.txt', texts.join(`\n${'-'.repeat(72)}\n\n`));
}
