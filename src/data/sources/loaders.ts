import {rest} from './rest.js';
import type {Source} from './source.js';

/** The library's own sources. All but the usual one are loaded when a page first asks them. */
export const loaders: ReadonlyMap<string, () => Source | Promise<Source>> = new Map<
  string,
  () => Source | Promise<Source>
>([
  ['rest', () => rest],
  ['feed', async () => (await import('./feed.js')).feed],
  ['json', async () => (await import('./json.js')).json],
  ['sharepoint', async () => (await import('./sharepoint.js')).sharepoint],
]);
