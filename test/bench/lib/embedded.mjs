import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../../dist/embed/', import.meta.url);

/** A file of dist/embed as it is committed. */
export function embedded(name) {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** All of its scripts: name and text. */
export function embeddedFiles() {
  return readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.js'))
    .map(name => [name.replaceAll('\\', '/'), embedded(name)]);
}

export function integrityOf(name) {
  return JSON.parse(embedded('integrity.json')).files[name];
}
