import {readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {classicSource, mainFile, moduleFileOf, sources} from './scripts/source-files.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! portal-widgets ${version} | MIT | what it contains: licenses.txt */`;

// A classic script takes the page's encoding, so nothing but ASCII may stand in it.
const plugins = [
  resolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
  terser({
    ecma: 2020,
    module: true,
    compress: {passes: 2},
    format: {ascii_only: true, comments: /^!/, preamble: banner},
  }),
];

const widgets = readdirSync('.build/define')
  .filter(name => name.endsWith('.js') && name !== 'all.js')
  .map(name => name.slice(0, -'.js'.length));

/**
 * What every widget needs goes into one file; the sanitiser stays with the article, and a source
 * with those who ask it.
 */
function manualChunks(id) {
  if (/dompurify|safe-html|\/widgets\/|\/define\//.test(id)) return undefined;
  return moduleFileOf(id) ?? 'shared';
}

export default [
  ...sources.map(name => classicSource(name, plugins)),
  {
    input: '.build/embed/portal-widgets.js',
    output: {file: 'dist/embed/portal-widgets.js', format: 'iife'},
    plugins: [mainFile(), ...plugins],
  },
  {
    input: Object.fromEntries(widgets.map(name => [name, `.build/define/${name}.js`])),
    output: {
      dir: 'dist/embed',
      format: 'es',
      chunkFileNames: '[name].js',
      manualChunks,
    },
    plugins,
  },
];
