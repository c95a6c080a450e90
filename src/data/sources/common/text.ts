import {trustedHtml} from '../../trusted-types.js';

const unread = 'script,style,template,noscript,iframe,object';
const apart =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,' +
  'header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/**
 * HTML as a document of its own, in which nothing runs and nothing is loaded. Only to be read:
 * what is shown goes through the sanitiser.
 */
export function inert(html: string): Document {
  return new DOMParser().parseFromString(trustedHtml(html), 'text/html');
}

/**
 * What HTML says as plain text on one line, entities decoded: for titles and summaries. Absent
 * where it says nothing.
 */
export function plainText(html: string | null | undefined): string | undefined {
  if (!html) return undefined;
  return /[<&]/.test(html) ? textOf(inert(html).body) : oneLine(html);
}

/** The same of an element; it is changed by that. */
export function textOf(element: Element): string | undefined {
  element.querySelectorAll(unread).forEach(each => each.remove());
  element.querySelectorAll(apart).forEach(each => {
    each.before(' ');
    each.after(' ');
  });
  return oneLine(element.textContent ?? '');
}

/** Text without line breaks and double spaces; absent where nothing is left. */
export function oneLine(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** The first words of a text, some 300 characters unless told, with an ellipsis where it goes on. */
export function opening(text: string | undefined, length = 300): string | undefined {
  if (!text || text.length <= length) return text;
  const cut = text.slice(0, length).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s.,;:–-]+$/, '')}…`;
}
