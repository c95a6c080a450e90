import {rest} from './rest.js';
import type {Source} from './source.js';

/** The library's own sources. All but the usual one are loaded when a page first asks them. */
export const loaders: ReadonlyMap<string, () => Source | Promise<Source>> = new Map<
  string,
  () => Source | Promise<Source>
>([
  ['rest', () => rest],
  ['drupal', async () => (await import('./drupal.js')).drupal],
  ['feed', async () => (await import('./feed.js')).feed],
  ['json', async () => (await import('./json.js')).json],
  ['liferay', async () => (await import('./liferay.js')).liferay],
  ['sharepoint', async () => (await import('./sharepoint.js')).sharepoint],
  ['wordpress', async () => (await import('./wordpress.js')).wordpress],
]);
