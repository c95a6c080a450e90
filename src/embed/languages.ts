import type {Messages} from '../locales/en.js';

/** What is fired on the document when `window.portalWidgets` is there. */
export const ready = 'portal-widgets-ready';

/** Hands a dictionary to the script tag's file, which may still be on its way. */
export function addLanguage(language: string, messages: Messages): void {
  const add = () => window.portalWidgets?.registerMessages?.(language, messages);
  // What stands under that name may be the page's own: an element with that id.
  if (typeof window.portalWidgets?.registerMessages === 'function') add();
  else document.addEventListener(ready, add, {once: true});
}
