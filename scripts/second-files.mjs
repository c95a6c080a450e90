/**
 * What the library loads when it is first needed: every module behind an `import()`. In
 * `dist/embed` each is a classic file of its own, which the script tag's file injects with its
 * integrity, and a module beside it for those who use modules.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';

const build = fileURLToPath(new URL('../.build/', import.meta.url));
const dynamicImport = /\bimport\('(\.[^']+)'\)/g;

/** The modules behind an `import()`, by the name of their file: `sources/drupal`. */
export const secondFiles = new Map(
  readdirSync(build, {recursive: true})
    .filter(path => path.endsWith('.js'))
    .flatMap(path => {
      const file = join(build, path);
      return [...readFileSync(file, 'utf8').matchAll(dynamicImport)].map(([, to]) => {
        const module = join(dirname(file), to);
        return [nameOf(module), module];
      });
    })
    .sort(),
);

/** What the second files take from the main one, by module: filled as they are built. */
const taken = new Map();

function nameOf(module) {
  return relative(build, module)
    .replaceAll('\\', '/')
    .replace(/^(?:data|widgets)\/|\.js$/g, '');
}

/** The modules that are there without any second file. */
export async function mainModules(input, plugins) {
  const bundle = await rollup({input, plugins: [asked, ...plugins], logLevel: 'silent'});
  const modules = new Set(bundle.watchFiles);
  await bundle.close();
  return modules;
}

/** In a classic file, an `import()` asks the loader. */
export const asked = {
  name: 'asked',
  transform(code, id) {
    if (!id.startsWith(build) || !code.match(dynamicImport)) return null;
    const call = (_, to) => `_load(${JSON.stringify(nameOf(join(dirname(id), to)))})`;
    return {
      code: `import {load as _load} from ${JSON.stringify(join(build, 'embed/second-files.js'))};
        ${code.replace(dynamicImport, call)}`,
      map: null,
    };
  },
};

/** The build of a second file. What the main file has already is taken from there. */
export function secondFile(name, inMain, plugins) {
  const entry = `\0${name}`;
  return {
    input: entry,
    external: ['main file'],
    output: {
      file: `dist/embed/${name}.js`,
      format: 'iife',
      interop: 'esModule',
      globals: () => 'portalWidgets.parts',
    },
    plugins: [
      {
        name: 'second-file',
        async resolveId(source, importer, options) {
          if (source === entry || source === 'main file') return source;
          const found = await this.resolve(source, importer, options);
          return found && inMain.has(found.id) ? {id: found.id, external: 'absolute'} : found;
        },
        load: id =>
          id === entry
            ? `import {take} from 'main file';
               import * as part from ${JSON.stringify(secondFiles.get(name))};
               take('${name}', part);`
            : null,
        generateBundle(_, bundle) {
          for (const {importedBindings, moduleIds} of Object.values(bundle))
            note(importedBindings, moduleIds);
        },
      },
      ...plugins,
    ],
  };
}

function note(importedBindings, moduleIds) {
  for (const [module, names] of Object.entries(importedBindings)) {
    if (module === 'main file') continue;
    const known = taken.get(module) ?? new Set();
    taken.set(module, known);
    for (const name of names) {
      // zod, of which everything comes under one name.
      if (name === '*') for (const used of usedOfZod(moduleIds)) known.add(used);
      else known.add(name);
    }
  }
}

function usedOfZod(modules) {
  return modules
    .filter(id => id.startsWith(build))
    .flatMap(id => [...readFileSync(id, 'utf8').matchAll(/\bz\.(\w+)/g)].map(match => match[1]));
}

/** Puts into the main file what only the build knows (src/embed/files.ts, src/embed/parts.ts). */
export const mainFile = {
  name: 'main-file',
  load(id) {
    if (id === join(build, 'embed/files.js')) return `export const files = ${filesOfMain()};`;
    if (id === join(build, 'embed/parts.js')) return partsOfMain(message => this.error(message));
    return null;
  },
};

function filesOfMain() {
  return JSON.stringify(
    Object.fromEntries(
      [...secondFiles.keys()].map(name => [name, integrity(`dist/embed/${name}.js`)]),
    ),
  );
}

function partsOfMain(fail) {
  const parts = [...taken].sort().map(([module, names]) => ({module, names: [...names].sort()}));
  const all = parts.flatMap(({names}) => names);
  const twice = all.find((name, at) => all.indexOf(name) !== at);
  if (twice) fail(`Two modules that second files need have a "${twice}".`);
  return `${parts
    .map(
      ({module, names}) =>
        `import {${names.map(name => `${name} as _${name}`).join()}} from ${JSON.stringify(module)};`,
    )
    .join('\n')}
    export const parts = {${all.map(name => `${name}: _${name}`).join()}};`;
}

export function integrity(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
