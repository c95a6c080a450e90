import {html, nothing, type TemplateResult} from 'lit';
import type {ServiceLink} from '../../data/models/services.js';
import {outsideHost} from '../../element/links.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';
import {drawn, icon} from './icons.js';

/** What all links of a widget share. */
export interface LinkFrame {
  /** Whether there is room for more than titles. */
  readonly full: boolean;
  /** Whether one of them has an icon: then all leave room for it. */
  readonly icons: boolean;
  /** An address as the page needs it. */
  address(url: string): string;
  text(key: MessageKey, values?: MessageValues): string;
}

/** One service. Where it leads is seen below its title, and heard with it. */
export function serviceLinkItem(
  {title, url, icon: named, description, newTab}: ServiceLink,
  frame: LinkFrame,
): TemplateResult {
  const href = frame.address(url);
  const host = outsideHost(href);
  const spoken = [
    host ? frame.text('link.outside', {host}) : '',
    newTab ? frame.text('link.newTab') : '',
  ].filter(Boolean);
  return html`<li part="item">
    ${frame.icons ? html`<span part="icon">${icon(named, url => frame.address(url))}</span>` : nothing}
    <div class="words">
      <a
        part="link"
        href=${href}
        target=${newTab ? '_blank' : nothing}
        rel=${newTab ? 'noopener' : nothing}
        >${title}${newTab ? html` ${drawn('newTab')}` : nothing}${
          spoken.length > 0 ? html`<span class="hidden"> ${spoken.join(' ')}</span>` : nothing
        }</a
      >
      ${description && frame.full ? html`<p part="description">${description}</p>` : nothing}
      ${host ? html`<p part="host" aria-hidden="true">${host.split('.').map(breakable)}</p>` : nothing}
    </div>
  </li>`;
}

/** A host's name may break before a dot, rather than anywhere. */
function breakable(label: string, index: number): unknown {
  return index === 0 ? label : html`<wbr />.${label}`;
}
