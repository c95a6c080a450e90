import {plainPath} from '../links.js';

let hidden: Document | undefined;

/** A document that is never shown: in it nothing loads and nothing runs. */
export function inert(): Document {
  return (hidden ??= document.implementation.createHTMLDocument(''));
}

/** Does something with every element that fits, as they stood before the first of them changed. */
export function each<T extends Element>(
  root: Element,
  selector: string,
  work: (element: T) => void,
): void {
  root.querySelectorAll<T>(selector).forEach(work);
}

/** Puts an element of another name in its place, with all that it has, its style too. */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  for (const {name, value} of element.attributes) {
    if (name !== 'style') renamed.setAttribute(name, value);
  }
  // Through CSSOM, as a strict policy blocks style attributes.
  renamed.style.cssText = (element as HTMLElement).style.cssText;
  while (element.firstChild) renamed.append(element.firstChild);
  element.replaceWith(renamed);
  return renamed;
}

// To parse an address costs as much as all else that is done to a link.
let last: {readonly base: string; readonly origin: string | undefined} | undefined;

function originOf(base: string): string | undefined {
  if (last?.base !== base) last = {base, origin: parsed('/', base)?.slice(0, -1)};
  return last.origin;
}

/** An address of the body's as the page needs it; `undefined` when it is none. */
export function resolve(address: string, base: string): string | undefined {
  const written = address.trim();
  if (!plainPath.test(written)) return parsed(written, base);
  const origin = originOf(base);
  return origin === undefined ? undefined : origin + written;
}

function parsed(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    // A name before the host is there to be taken for it.
    url.username = url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
}
