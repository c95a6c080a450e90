import {PortalError} from '../../data/errors.js';
import {trustedHtml} from '../../data/trusted-types.js';
import {each} from './dom.js';
import {limit} from './limits.js';
import {mask, unmask} from './mask.js';
import {purify} from './purify.js';
import {take, type Taken} from './taken.js';

/** Foreign HTML without what it must not have, and what was taken from it to be put back safely. */
export interface Sanitized extends Taken {
  /** A `<div>` of its own with what is left. */
  readonly root: HTMLElement;
  /** Whether the end is missing, as there was too much of it. */
  readonly cut: boolean;
}

/**
 * Takes out of foreign HTML whatever could run, load from where it must not, cover the page or
 * take part in it.
 *
 * @throws {PortalError} when the page's own policy lets no sanitiser work.
 */
export function sanitize(foreign: string): Sanitized {
  const masked = mask(foreign);
  const {html, marker} = masked;
  try {
    let taken: Taken | undefined;
    let cut = false;
    // Parsed in a document that is never shown: there nothing loads and nothing runs.
    const root = purify(holder => {
      holder.innerHTML = trustedHtml(html);
      // Gone before they come into any tree, or load what they name, where a strict policy would hear
      // of them.
      each(holder, 'style,script,track', element => element.remove());
      cut = limit(holder, html);
      taken = take(holder, marker);
      each(holder, '[href]:not(a,form)', element => element.removeAttribute('href'));
    });
    if (html !== foreign) unmask(root, masked);
    return {root, ...taken!, cut};
  } catch (cause) {
    throw new PortalError('format', 'The sanitiser cannot work under the policy of this page.', {
      reason: 'render',
      cause,
    });
  }
}
