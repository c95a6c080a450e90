/**
 * How the library's own sources come into `dist/embed`: each as a classic file that the script
 * tag's file loads when a page first asks it, and as a module beside it for those who use modules.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.build/data/sources');
// What the main file hands on of the library itself, beside the parts of zod.
const own = {'errors.js': ['PortalError', 'isAbort'], 'trusted-types.js': ['trustedHtml']};
const ownFiles = Object.keys(own).map(name => join(root, '.build/data', name));

/** The sources that are loaded when a page first asks them. */
export const sources = [
  ...readFileSync(join(folder, 'loaders.js'), 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g),
].map(match => match[1]);

/** The module file that a source or what several share goes into; nothing for other modules. */
export function moduleFileOf(id) {
  const [, name] = /\/data\/sources\/([\w-]+)(?:\/|\.js$)/.exec(id) ?? [];
  return name === 'common' || sources.includes(name) ? `sources/${name}.module` : undefined;
}

/** The build of a source's classic file. What the main file has already is taken from there. */
export function classicSource(name, plugins) {
  const entry = `\0source ${name}`;
  return {
    input: entry,
    external: id => id === 'zod/mini' || id === 'main file' || ownFiles.includes(id),
    output: {
      file: `dist/embed/sources/${name}.js`,
      format: 'iife',
      interop: 'esModule',
      globals: () => 'portalWidgets.parts',
    },
    plugins: [
      {
        name: 'source-entry',
        resolveId: id => (id === entry ? id : null),
        load: id =>
          id === entry
            ? `import {takeSource} from 'main file';
               import {${name}} from ${JSON.stringify(join(folder, `${name}.js`))};
               takeSource('${name}', ${name});`
            : null,
      },
      ...plugins,
    ],
  };
}

/** Puts into the main file what only the build knows (src/embed/build.ts). */
export function mainFile() {
  return {
    name: 'main-file',
    resolveId(id, importer) {
      const isLoaders = id === './loaders.js' && importer?.startsWith(folder);
      return isLoaders ? join(root, '.build/embed/loaders.js') : null;
    },
    load(id) {
      if (id !== join(root, '.build/embed/build.js')) return null;
      const files = Object.fromEntries(
        sources.map(name => [name, integrity(`dist/embed/sources/${name}.js`)]),
      );
      const names = usedOfZod();
      return `import {${names.map(name => `${name} as _${name}`).join()}} from 'zod/mini';
        ${Object.entries(own)
          .map(([file, exported]) => `import {${exported}} from '../data/${file}';`)
          .join('')}
        export const files = ${JSON.stringify(files)};
        export const parts = {${Object.values(own).flat()}, ${names.map(name => `${name}: _${name}`).join()}};`;
    },
  };
}

export function integrity(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

function usedOfZod() {
  const paths = readdirSync(folder, {recursive: true}).filter(path => path.endsWith('.js'));
  const code = paths.map(path => readFileSync(join(folder, path), 'utf8')).join('\n');
  return [...new Set([...code.matchAll(/\bz\.(\w+)/g)].map(match => match[1]))].sort();
}
