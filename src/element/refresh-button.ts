import {html, nothing} from 'lit';
import type {MessageKey} from './messages.js';
import type {RefreshController} from './refresh-controller.js';

/** What changes by itself can be stopped (WCAG 2.2.2); where nothing does, there is no button. */
export function refreshButton(
  {refreshes, paused, toggle}: RefreshController,
  text: (key: MessageKey) => string,
): unknown {
  if (!refreshes) return nothing;
  return html`<button part="button pause" type="button" @click=${toggle}>
    ${text(paused ? 'refresh.resume' : 'refresh.pause')}
  </button>`;
}

/** The height that the button will take, as a term for `calc()`. */
export function refreshRoom({refreshes}: RefreshController): string {
  return refreshes ? '(var(--_target) + 0.5em)' : '0em';
}
