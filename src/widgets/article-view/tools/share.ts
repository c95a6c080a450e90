import {html, nothing, type TemplateResult} from 'lit';
import {announce} from '../../../element/announce.js';
import type {ToolFrame} from './tool.js';

/** Plain links and a copy button: nothing is loaded from anybody, and nobody learns who reads. */
export function sharePanel(frame: ToolFrame): TemplateResult {
  const {address, article, text} = frame;
  const {title} = article;
  const link = (to: string, fields: Record<string, string>, name: string) =>
    html`<li>
      <a href=${`${to}?${encoded(fields)}`} rel="noopener noreferrer">${name}</a>
    </li>`;
  return html`<div part="panel" role="group" aria-label=${text('tools.share')}>
    <ul class="tools">
      ${link('https://www.facebook.com/sharer/sharer.php', {u: address}, 'Facebook')}
      ${link('https://x.com/intent/post', {url: address, text: title}, 'X')}
      ${link('https://t.me/share/url', {url: address, text: title}, 'Telegram')}
      ${link('mailto:', {subject: title, body: address}, text('tools.email'))}
    </ul>
    <button part="button" type="button" @click=${() => copy(frame)}>${text('tools.copy')}</button>
    ${
      // On telephones this is the way to what people there really use.
      'share' in navigator
        ? html`<button part="button" type="button" @click=${() => hand(address, title)}>
            ${text('tools.shareVia')}
          </button>`
        : nothing
    }
  </div>`;
}

// Mail programs take a plus sign for a plus sign.
function encoded(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString().replace(/\+/g, '%20');
}

async function copy({address, text}: ToolFrame): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    announce(text('tools.copied'));
  } catch {
    // No https, or not allowed: a field to copy from by hand.
    window.prompt(text('tools.copy'), address);
  }
}

function hand(url: string, title: string): void {
  navigator.share({url, title}).catch(() => undefined);
}
