import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {bundle, split} from '../lib/bundle.mjs';
import {embedded, embeddedFiles} from '../lib/embedded.mjs';
import {bar, table} from '../lib/markdown.mjs';

const widgets = ['news-list', 'article-view', 'visit-counter', 'rating-stars', 'service-links'];
const packages = {
  lit: "export {html, css, LitElement, nothing} from 'lit'; export * from 'lit/decorators.js';",
  ky: "export {default, HTTPError, TimeoutError} from 'ky';",
  'zod/mini':
    "import * as z from 'zod/mini'; globalThis.x = z.object({a: z.optional(z.string()), b: z.array(z.union([z.number(), z.string()])), c: z.record(z.string(), z.unknown()), d: z.catch(z.boolean(), false), e: z.pipe(z.string(), z.transform(Number))});",
  dompurify: "export {default} from 'dompurify';",
};

export const title = 'Bytes';

export async function run() {
  const size = text => brotliCompressSync(text).length;
  const kB = bytes => (bytes / 1000).toFixed(1);
  const files = Object.fromEntries(embeddedFiles().map(([name, text]) => [name, size(text)]));
  const main = files['portal-widgets.js'];
  const reading = files['article-view/reading.js'];
  const own = name =>
    files['shared.js'] +
    files[`${name}.js`] +
    (name === 'article-view' ? files['article-view/reading.module.js'] : 0);
  const entries = {};
  for (const name of [...widgets.map(each => `define/${each}`), 'define/all', 'contract']) {
    entries[name] = await split(`../../dist/${name}.js`, size);
  }
  const parts = {};
  for (const [name, code] of Object.entries(packages)) {
    parts[name] = size(await bundle(undefined, {format: 'esm', code}));
  }
  const themes = readdirSync(new URL('../../../dist/embed/themes/', import.meta.url)).map(name => [
    `themes/${name}`,
    kB(size(embedded(`themes/${name}`))),
  ]);
  const {dependencies} = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return {
    markdown: `After brotli.

What a page of the script tag loads:

${table(
  ['', 'kB'],
  [
    ['portal-widgets.js: every widget but what draws an article', kB(main)],
    ['with an article (article-view/reading.js, with DOMPurify)', kB(main + reading)],
    ...Object.entries(files)
      .filter(([name]) => /^(?:sources|locales)\/[\w-]+\.js$/.test(name))
      .map(([name, bytes]) => [`more for ${name}`, kB(bytes)]),
    ...themes,
  ],
)}

What a page of modules loads for one widget, with shared.js (${kB(files['shared.js'])} kB):

${table(
  ['', 'kB'],
  widgets.map(name => [name, kB(own(name))]),
)}

npm entries, bundled with what they need; later comes what is loaded when it is first used (an
article, each source), all of it together:

${table(
  ['', 'kB', 'later'],
  Object.entries(entries).map(([name, {first, later}]) => [name, kB(first), kB(later)]),
)}

What the packages take, each by itself (${Object.keys(dependencies).join(', ')}):

${table(
  ['', 'kB'],
  Object.entries(parts).map(([name, bytes]) => [name, kB(bytes)]),
)}

${bar('everything, the sanitiser in it, in kB', (main + reading) / 1000, 40)}
${bar('one widget with what it needs (the largest but the article), in kB', Math.max(...widgets.filter(name => name !== 'article-view').map(own)) / 1000, 24)}
${bar('the four widgets without the article, in kB', main / 1000, 27.7)}`,
  };
}
