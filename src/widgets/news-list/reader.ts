import {isSafeLink} from '../../data/models/link.js';
import {pageWith} from '../../element/links.js';

/** What a list needs of a `portal-article-view`, also of one from another copy of the library. */
interface Reader extends HTMLElement {
  readonly current?: string | undefined;
  show?(id: string, from?: HTMLElement): void;
}

/** The element of that id near the list: in its own tree, else in the page. */
export function readerFor(list: HTMLElement, id: string): Reader | null {
  if (!id) return null;
  const root = list.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? document.getElementById(id);
}

/** The address that shows an article in this page. */
export function readingAddress(reader: Reader | null, id: string): string {
  return pageWith(reader?.getAttribute('param') || 'article', id);
}

/** Where the host's page shows an article, by its template; `undefined` without a good one. */
export function ownAddress(template: string, id: string): string | undefined {
  const made = template.replace('{id}', encodeURIComponent(id));
  return made && isSafeLink(made) ? made : undefined;
}
