import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';
import {trustedPolicy} from '../../data/trusted-types.js';
import {allowedAttributes, allowedTags} from './allowed.js';
import {inert} from './dom.js';

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  // DOMPurify walks a body of its own, and would first copy all that is in one it must not have.
  ALLOWED_TAGS: [...allowedTags, 'body'],
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
};

/** An element that no body may have. It stands after all others: once it is gone, all were seen. */
const witness = 'x';

let purifier: DOMPurify | undefined;

/**
 * A clean `<div>`. DOMPurify would look for a shadow root in every node of one that it is handed, and
 * for all else only then. What is parsed from a text has none: DOMPurify gets an empty text, and the
 * `<div>` comes into its body, filled, as it begins to walk over it.
 *
 * @param fill - parses into the `<div>` what is to be cleaned.
 */
export function purify(fill: (holder: HTMLElement) => void): HTMLElement {
  // An instance of our own: hooks of the page's DOMPurify, if there is one, are none of ours.
  purifier ??= createDOMPurify(window);
  purifier.removeAllHooks();
  purifier.addHook('beforeSanitizeElements', node => {
    // The body, which comes first; a hook that stays would be called for every node.
    purifier!.removeAllHooks();
    const body = node as HTMLElement;
    // Its own document has no doctype, and would put tables into paragraphs.
    const holder = inert().createElement('div');
    fill(holder);
    body.append(holder, body.ownerDocument.createElement(witness));
  });
  const result: unknown = purifier.sanitize('', {
    ...config,
    // `null`: none, instead of one under DOMPurify's own name.
    TRUSTED_TYPES_POLICY: trustedPolicy() ?? null,
  });
  const clean = result instanceof DocumentFragment && result.firstElementChild;
  if (!(clean instanceof HTMLDivElement)) throw new TypeError('Nothing came back.');
  if (clean.nextSibling) throw new TypeError('Not all of it was cleaned.');
  return clean;
}
