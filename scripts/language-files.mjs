/**
 * How the dictionaries that the script tag's file does not hold come into `dist/embed`: each as a
 * classic file that hands itself over, whichever of the two comes first.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const build = fileURLToPath(new URL('../.build', import.meta.url));
const builtIn = ['en', 'vi'];

/** The languages that have a file of their own. */
export const languages = readdirSync(join(build, 'locales'))
  .filter(name => name.endsWith('.js'))
  .map(name => name.slice(0, -'.js'.length))
  .filter(name => !builtIn.includes(name));

/** The build of a language's file. */
export function languageFile(name, plugins) {
  const entry = `\0language ${name}`;
  return {
    input: entry,
    output: {file: `dist/embed/locales/${name}.js`, format: 'iife'},
    plugins: [
      {
        name: 'language-entry',
        resolveId: id => (id === entry ? id : null),
        load: id =>
          id === entry
            ? `import {addLanguage} from ${JSON.stringify(join(build, 'embed/languages.js'))};
               import {${name}} from ${JSON.stringify(join(build, `locales/${name}.js`))};
               addLanguage('${name}', ${name});`
            : null,
      },
      ...plugins,
    ],
  };
}
