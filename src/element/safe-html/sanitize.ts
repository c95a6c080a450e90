import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';
import {PortalError} from '../../data/errors.js';
import {allowedAttributes, allowedTags} from './allowed.js';
import {takeStyle, type Styles} from './styles.js';

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: DOMPurify | undefined;
let styles: Styles = new WeakMap();

// An instance of our own: hooks of the page's DOMPurify, if there is one, are none of ours.
function purify(): DOMPurify {
  if (purifier) return purifier;
  purifier = createDOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (element, data) => {
    if (data.attrName === 'style') {
      styles.set(element, takeStyle(data.attrValue));
      data.keepAttr = false;
    }
    // An id could take the place of something the page looks up; it only serves as a target.
    if (data.attrName === 'id') {
      anchors.set(element, data.attrValue);
      data.keepAttr = false;
    }
  });
  return purifier;
}

let anchors = new WeakMap<Element, string>();

/** Foreign HTML without what it must not have, and what was taken from it to be put back safely. */
export interface Sanitized {
  readonly fragment: DocumentFragment;
  /** Inline styles by element: allowed properties only. */
  readonly styles: Styles;
  /** Elements that links inside the text lead to, by element. */
  readonly anchors: WeakMap<Element, string>;
}

/**
 * Takes out of foreign HTML whatever could run, load from where it must not, cover the page or
 * take part in it.
 *
 * @throws {PortalError} when the page's own policy lets no sanitiser work.
 */
export function sanitize(html: string): Sanitized {
  styles = new WeakMap();
  anchors = new WeakMap();
  const fragment: unknown = purify().sanitize(html, config);
  if (!(fragment instanceof DocumentFragment)) {
    throw new PortalError('format', 'The sanitiser cannot work under the policy of this page.', {
      reason: 'render',
    });
  }
  return {fragment, styles, anchors};
}
