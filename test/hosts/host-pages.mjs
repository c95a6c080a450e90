/**
 * Serves pages that could be a portal's, with the real libraries such pages load:
 *
 *     /hosts/page/{name}.html   a page of `pages/`, see `fill`
 *     /hosts/inline?html=       a page that a test writes itself
 *     /hosts/lib/{path}         a file of a package, or of Debian's (`debian/prototype/…`)
 *     /hosts/bundle/{name}.js   a package that has no file for browsers, made into one
 *     /hosts/embed/{file}       dist/embed; with `?version=9.9.9` another version of the same
 */
import {Buffer} from 'node:buffer';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const places = {
  page: new URL('pages/', import.meta.url),
  embed: new URL('../../dist/embed/', import.meta.url),
  lib: new URL('../../node_modules/', import.meta.url),
  debian: new URL('file:///usr/share/javascript/'),
};

// A classic script without a charset takes the page's, as it does on many servers.
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const bundles = {
  'senna.js': {input: 'senna', name: 'senna', mainFields: ['jsnext:main', 'module', 'main']},
  'second-lit.js': {input: 'lit', name: 'secondLit', mainFields: ['module', 'main']},
};
const made = new Map();

/** Koa middleware for the test runner. */
export async function hostPages(context, next) {
  const [, kind, path] = /^\/hosts\/(\w+)(?:\/(.*))?$/.exec(context.path) ?? [];
  if (!kind) return next();
  context.set('Cache-Control', 'no-cache');
  context.set('Content-Type', types[extname(path ?? '')] ?? types['.html']);
  try {
    context.body = await answer(kind, path, context);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    context.status = 404;
  }
}

async function answer(kind, path, context) {
  const {query} = context;
  if (kind === 'bundle') return made.get(path) ?? made.set(path, bundle(path)).get(path);
  if (kind === 'inline') return fill(query.html, context);
  if (kind === 'lib' && path.startsWith('debian/')) {
    return readFile(inside(places.debian, path.slice('debian/'.length)));
  }
  const file = await readFile(inside(places[kind], path));
  if (kind === 'page' && path.endsWith('.html')) return fill(file.toString(), context);
  if (kind === 'embed' && query.version) {
    const {version} = JSON.parse(await readFile(new URL('integrity.json', places.embed)));
    return file.toString().replaceAll(`"${version}"`, `"${query.version}"`);
  }
  return file;
}

function inside(folder, path) {
  return fileURLToPath(new URL(path.replaceAll('..', ''), folder));
}

/**
 * A page can begin with a comment of headers, in JSON, and has places to fill: `<!--script-->`,
 * where the script tag stands, `<!--content-->`, what every portal has, and `<!--widgets-->`. With
 * `?without` there is no script tag.
 */
async function fill(html, context) {
  const {endpoint = '', without, script, headers} = context.query;
  const tag = script ?? '<script async src="/hosts/embed/portal-widgets.js"></script>';
  const known = [
    ['<!--script-->', without === undefined ? tag : ''],
    ['<!--content-->', await readFile(new URL('content.html', places.page), 'utf8')],
    ['<!--widgets-->', await widgets(endpoint)],
    ['%endpoint%', endpoint],
    ['%server%', endpoint && new URL(endpoint).origin],
    ['%origin%', context.origin],
  ];
  const put = text => known.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const [start, said = '{}'] = /^<!-- headers (\{.*?\}) -->\s*/s.exec(html) ?? [''];
  const all = {...JSON.parse(put(said)), ...JSON.parse(headers ?? '{}')};
  for (const [name, value] of Object.entries(all)) context.set(name, value);
  const page = put(html.slice(start.length));
  const encoding = /charset=windows-1252/i.test(context.response.get('Content-Type'));
  return encoding ? Buffer.from(page, 'latin1') : page;
}

/** Every widget there is, with what it needs and something to show without it. */
async function widgets(endpoint) {
  const needs = {
    'portal-news-list': 'limit="2" paging="pages" searchable',
    'portal-article-view': 'article-id="mot"',
  };
  const all = (await tags()).map(
    tag =>
      `<${tag} endpoint="${endpoint}" lang="vi" ${needs[tag] ?? ''}><a href="/khac">${tag}</a></${tag}>`,
  );
  return `<div id="widgets">${all.join('\n')}</div>`;
}

async function tags() {
  const manifest = JSON.parse(await readFile(new URL('custom-elements.json', places.embed)));
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName}) => tagName ?? []);
}

async function bundle(path) {
  const {input, name, mainFields} = bundles[path];
  const built = await rollup({input, plugins: [resolve({mainFields})], onwarn() {}});
  const {output} = await built.generate({format: 'iife', name});
  return output[0].code;
}
