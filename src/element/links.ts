import type {Connection} from '../data/ask.js';
import {made} from './format.js';

/** A path that the URL parser leaves as it is: no dots to resolve, nothing to encode. */
export const plainPath = /^\/(?!\/)[\w/=&?-]*(?:\.[a-z\d]+)?$/i;

/** An address of the back end's as the page needs it: relative ones start from the endpoint. */
export function absolute(address: string, {endpoint}: Connection): string {
  try {
    if (plainPath.test(address)) return originOf(endpoint) + address;
    return new URL(address, new URL(endpoint, document.baseURI)).href;
  } catch {
    return address;
  }
}

// To parse an address costs as much as to draw it, and those of a list have one endpoint.
function originOf(endpoint: string): string {
  return made(`${endpoint} origin`, () =>
    new URL('/', new URL(endpoint, document.baseURI)).href.slice(0, -1),
  );
}

/** The page's own address with one parameter set, or taken away. */
export function pageWith(param: string, value: string | undefined): string {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(param);
  else url.searchParams.set(param, value);
  url.hash = '';
  return url.href;
}

/** The host a link leads to, where that is another one than the page's. */
export function outsideHost(address: string): string | undefined {
  try {
    const {protocol, hostname} = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && hostname !== location.hostname ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a click means "go there, here": no new tab, no download, nobody took it already. */
export function isPlainClick(event: MouseEvent): boolean {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}
