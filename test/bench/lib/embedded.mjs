import {readFileSync} from 'node:fs';

/** A file of dist/embed as it is committed. */
export function embedded(name) {
  return readFileSync(new URL(`../../../dist/embed/${name}`, import.meta.url), 'utf8');
}
