import {html, render} from 'lit';
import {PortalError} from '../data/errors.js';
import {trustedPolicy} from '../data/trusted-types.js';
import {report} from './report.js';

/**
 * Makes a tag known, unless something holds that name already: the library may be on a page twice,
 * in two versions, and the first one wins. Where the page's policy lets no template be made, the
 * tag stays unknown, so that what stands in it stays on screen.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  if (canRender()) customElements.define(tag, element);
  else report(tag, 'stays as it is.', forbidden());
}

function forbidden(): PortalError {
  return new PortalError(
    'config',
    'The page asks for Trusted Types and allows no policy named "portal-widgets".',
  );
}

function canRender(): boolean {
  if (trustedPolicy() || !('trustedTypes' in globalThis)) return true;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
