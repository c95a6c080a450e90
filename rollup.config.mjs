import {readdirSync, readFileSync} from 'node:fs';
import {resolve as pathOf} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {asked, mainFile, mainModules, secondFile, secondFiles} from './scripts/second-files.mjs';
import {languageFile, languages} from './scripts/language-files.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `//# allFunctionsCalledOnLoad\n/*! portal-widgets ${version} | MIT | what it contains: licenses.txt */`;

const from = (file, name, as = name) =>
  `import {${name} as ${as}} from ${JSON.stringify(pathOf(`.build/${file}.js`))};`;

// A page's library may have added to `Object.prototype`.
const ownKeys = [/for \(const key in (\w+)\)/g, 'for (const key of Object.keys($1))'];

/**
 * What packages do to the page they are loaded into, taken out, and what the page can do to them:
 * Lit makes a Trusted Types policy of its own and ends where the page refuses it; Lit and zod leave
 * names on `globalThis` and share settings through them with any other copy of theirs; a page's
 * library may hold the name of a class of the browser's.
 */
const edits = {
  'node_modules/lit-html/lit-html.js': [
    [/(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/, 'trustedPolicy()'],
    [/^/, from('data/trusted-types', 'trustedPolicy')],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'node_modules/lit-element/lit-element.js': [
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'node_modules/@lit/reactive-element/reactive-element.js': [
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
      'const metadata=Symbol.metadata??Symbol("metadata"),litPropertyMetadata=new WeakMap;',
    ],
    [/\[Symbol\.metadata\]/g, '[metadata]'],
  ],
  'node_modules/@lit/reactive-element/css-tag.js': [
    [/\bDocument\.prototype/, 'NativeDocument.prototype'],
    [/^/, from('embed/native', 'NativeDocument')],
  ],
  'node_modules/zod/v4/core/util.js': [ownKeys],
  'node_modules/zod/v4/core/schemas.js': [ownKeys],
  'node_modules/zod/v4/core/core.js': [[/^/, 'const globalThis={};']],
  'node_modules/zod/v4/core/registries.js': [[/^/, 'const globalThis={};']],
  'node_modules/ky/distribution/core/constants.js': [
    [/globalThis\.Request\b/g, 'NativeRequest'],
    [/^/, from('embed/native', 'NativeRequest')],
  ],
  'node_modules/ky/distribution/core/Ky.js': [
    [/globalThis\.Request\b/g, 'NativeRequest'],
    [/globalThis\.fetch\.bind\(globalThis\)/, 'nativeFetch'],
    [/^/, from('embed/native', 'NativeRequest') + from('embed/native', 'nativeFetch')],
  ],
  // An instance for who asks for none, which takes as long as ours: that is made by the same function.
  'node_modules/dompurify/dist/purify.es.mjs': [[/= createDOMPurify\(\);/, '= createDOMPurify;']],
  '.build/element/events.js': [[/^/, from('embed/native', 'NativeEvent', 'Event')]],
  '.build/embed/script-settings.js': [[/^/, from('embed/native', 'NativeDocument', 'Document')]],
};

const leaveThePageAlone = {
  name: 'leave-the-page-alone',
  transform(code, id) {
    const file = Object.keys(edits).find(name => id.endsWith(`/${name}`));
    if (!file) return null;
    let edited = code;
    for (const [pattern, replacement] of edits[file]) {
      if (!edited.match(pattern)) this.error(`${file} has no ${pattern} any more`);
      edited = edited.replace(pattern, replacement);
    }
    return {code: edited, map: null};
  },
};

// Always blocks, so that nothing shows a space before or after their tags.
const blocks = ['section', 'div', 'fieldset', 'legend', 'ul', 'li'].join('|');
const afterTag = new RegExp(`(</?(?:${blocks})\\b[^<>]*>)\\s*\\n\\s*`, 'g');
const beforeTag = new RegExp(`\\s*\\n\\s*(</?(?:${blocks})\\b)`, 'g');

/**
 * What is written for who reads the source: the indents of templates, each a node that a browser
 * makes and keeps with every copy, and those of styles, with their comments.
 */
const noIndents = {
  name: 'no-indents',
  transform(code, id) {
    if (!id.includes('/.build/')) return null;
    const smaller = code
      .replace(afterTag, '$1')
      .replace(beforeTag, '$1')
      .replace(/\bcss\s*`[^`]*`/g, styles =>
        styles.replace(/\/\*[^]*?\*\//g, '').replace(/([{};,`])\s*\n\s*/g, '$1'),
      );
    return {code: smaller, map: null};
  },
};

// A classic script takes the page's encoding, so nothing but ASCII may stand in it.
const plugins = [
  resolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
  leaveThePageAlone,
  noIndents,
  terser({
    ecma: 2020,
    module: true,
    compress: {passes: 2},
    // Comments keep their letters even so; what they say of licenses stands in licenses.txt.
    format: {ascii_only: true, comments: false, preamble: banner},
  }),
];

const widgets = readdirSync('.build/define')
  .filter(name => name.endsWith('.js') && name !== 'all.js')
  .map(name => name.slice(0, -'.js'.length));

const main = '.build/embed/portal-widgets.js';
const inMain = await mainModules(main, plugins);

/** What every widget needs goes into one file; what sources share, into one for them. */
function manualChunks(id) {
  if (/\/widgets\/|\/define\//.test(id)) return undefined;
  if (inMain.has(id)) return 'shared';
  return /\/data\/sources\/common\//.test(id) ? 'sources/common.module' : undefined;
}

function chunkFileNames({name, facadeModuleId}) {
  const [second] = [...secondFiles].find(([, module]) => module === facadeModuleId) ?? [];
  return second ? `${second}.module.js` : `${name}.js`;
}

// What is not there would be looked for in the page.
function onwarn({code, message}) {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
}

export default [
  ...[...secondFiles.keys()].map(name => secondFile(name, inMain, plugins)),
  ...languages.map(name => languageFile(name, plugins)),
  {
    input: main,
    output: {file: 'dist/embed/portal-widgets.js', format: 'iife'},
    plugins: [mainFile, asked, ...plugins],
    onwarn,
  },
  {
    input: Object.fromEntries(widgets.map(name => [name, `.build/define/${name}.js`])),
    output: {dir: 'dist/embed', format: 'es', chunkFileNames, manualChunks},
    plugins,
    onwarn,
  },
  {
    // One file of its own: what a page with widgets loads is no larger for it.
    input: '.build/check/index.js',
    output: {file: 'dist/embed/check.js', format: 'es', inlineDynamicImports: true},
    plugins,
  },
];
