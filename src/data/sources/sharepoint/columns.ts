import {oneLine} from '../common/text.js';
import type {Row} from './rows.js';

/**
 * A name as SharePoint writes it in an answer: what was no Latin letter when the column was made is
 * a code in it, and no name is longer than 32 characters.
 */
export function internal(name: string): string {
  const code = (sign: string) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  return name.replace(/[^\w]/g, code).slice(0, 32);
}

/** The same with each step of a lookup's path: `Chuyên mục/Title`. */
export function internalPath(path: string): string {
  return path.split('/').map(internal).join('/');
}

/**
 * What stands in the first of these columns that has something in it; `A/B` is a column of the row
 * that a lookup or a person leads to.
 */
export function value(row: Row, ...paths: readonly (string | undefined)[]): unknown {
  for (const path of paths) {
    let found: unknown = path ? row : undefined;
    for (const name of path?.split('/') ?? []) found = step(found, name);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function step(from: unknown, name: string): unknown {
  const holder = first(from);
  if (!isRow(holder)) return undefined;
  const key = internal(name);
  return holder[name] ?? holder[key] ?? holder[`OData_${key}`];
}

function first(found: unknown): unknown {
  const list = listed(found);
  return list ? list[0] : found;
}

/** What has several values comes as a list, or as a list in a box. */
function listed(found: unknown): readonly unknown[] | undefined {
  const list: unknown = isRow(found) && 'results' in found ? found.results : found;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}

/** The rows that belong to a row. */
export function inner(row: Row, name: string): readonly Row[] | undefined {
  return listed(row[name])?.filter(isRow);
}

function isRow(found: unknown): found is Row {
  return typeof found === 'object' && found !== null;
}

/** A column as text: its own, the name of a term, the title of what it leads to. */
export function text(row: Row, ...paths: readonly (string | undefined)[]): string | undefined {
  const found = first(value(row, ...paths));
  if (typeof found === 'number') return String(found);
  if (typeof found === 'string') return oneLine(found);
  return isRow(found) ? text(found, 'Label', 'Title', 'Description') : undefined;
}

/** A column as an address: a link's, a picture's, or a text's. */
export function address(row: Row, ...paths: readonly (string | undefined)[]): string | undefined {
  const found = first(value(row, ...paths));
  if (typeof found === 'string') return picture(found) ?? (found.trim() || undefined);
  return isRow(found) ? address(found, 'Url') : undefined;
}

/** Picture columns of newer lists hold JSON as text. */
function picture(found: string): string | undefined {
  if (!found.startsWith('{')) return undefined;
  try {
    const read: unknown = JSON.parse(found);
    return isRow(read) ? text(read, 'serverRelativeUrl') : undefined;
  } catch {
    return undefined;
  }
}
