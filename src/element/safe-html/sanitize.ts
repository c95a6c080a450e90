import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';
import {PortalError} from '../../data/errors.js';
import {trustedHtml, trustedPolicy} from '../../data/trusted-types.js';
import {allowedAttributes, allowedTags} from './allowed.js';
import {limit} from './limits.js';
import {mask, unmask} from './mask.js';
import {takeStyle, type Style, type Styles} from './styles.js';

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  // DOMPurify walks a body of its own, and would first copy all that is in one it must not have.
  ALLOWED_TAGS: [...allowedTags, 'body'],
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
};

/** Foreign HTML without what it must not have, and what was taken from it to be put back safely. */
export interface Sanitized {
  /** A `<div>` of its own with what is left. */
  readonly root: HTMLElement;
  /** Inline styles by element, outer ones first: allowed properties only. */
  readonly styles: Styles;
  /** What links inside the text call the elements that they lead to. */
  readonly anchors: ReadonlyMap<Element, string>;
  /** Where pictures stand that a script of the portal's would have loaded later. */
  readonly lazy: WeakMap<Element, string>;
  /** Whether the end is missing, as there was too much of it. */
  readonly cut: boolean;
}

let purifier: DOMPurify | undefined;
let styles = new Map<Element, Style>();
let anchors = new Map<Element, string>();
let lazy = new WeakMap<Element, string>();
let marker = '';

// An instance of our own: hooks of the page's DOMPurify, if there is one, are none of ours.
function purify(): DOMPurify {
  if (purifier) return purifier;
  purifier = createDOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (element, data) => {
    const {attrName, attrValue} = data;
    if (attrName === `${marker}style`) styles.set(element, takeStyle(attrValue));
    if (attrName === 'color' && !styles.has(element)) styles.set(element, takeStyle(''));
    // An id could take the place of something the page looks up; it only serves as a target.
    if (attrName === 'id' || (attrName === 'name' && element.nodeName === 'A')) {
      anchors.set(element, attrValue.replaceAll(marker, ''));
    }
    if (attrName === 'href' && element.nodeName !== 'A') data.keepAttr = false;
    if (/^data-(src|original)$/.test(attrName)) {
      lazy.set(element, attrValue.replaceAll(marker, ''));
    }
  });
  return purifier;
}

/**
 * Takes out of foreign HTML whatever could run, load from where it must not, cover the page or
 * take part in it.
 *
 * @throws {PortalError} when the page's own policy lets no sanitiser work.
 */
export function sanitize(foreign: string): Sanitized {
  styles = new Map();
  anchors = new Map();
  lazy = new WeakMap();
  const masked = mask(foreign);
  marker = masked.marker;
  try {
    // Parsed in a document that is never shown: there nothing loads and nothing runs.
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    holder.innerHTML = trustedHtml(masked.html);
    // Gone before they come into any document, or load what they name, where a strict policy would
    // hear of them.
    holder.querySelectorAll('style,script,track').forEach(element => element.remove());
    const cut = limit(holder);
    const result: unknown = purify().sanitize(holder, {
      ...config,
      // `null`: none, instead of one under DOMPurify's own name.
      TRUSTED_TYPES_POLICY: trustedPolicy() ?? null,
    });
    const root = result instanceof DocumentFragment && result.firstElementChild;
    if (!(root instanceof HTMLDivElement)) throw new TypeError('Nothing came back.');
    if (masked.html !== foreign) unmask(root, marker);
    return {root, styles, anchors, lazy, cut};
  } catch (cause) {
    throw new PortalError('format', 'The sanitiser cannot work under the policy of this page.', {
      reason: 'render',
      cause,
    });
  }
}
