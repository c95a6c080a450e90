import {html, type TemplateResult} from 'lit';
import type {MessageKey} from '../../element/messages.js';

/** A picture of an article that somebody wants to see as large as the window. */
export interface Enlarged {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** The picture behind a button that enlarges, if the event came from one. */
export function enlargedBy({target}: Event): Enlarged | undefined {
  const image = (target as Element).closest('.enlarge')?.querySelector('img');
  if (!image) return undefined;
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  return {src: image.currentSrc || image.src, alt: image.alt, caption};
}

/** The picture in a dialog: Esc, the button and a click beside it close it. */
export function viewer(
  {src, alt, caption}: Enlarged,
  text: (key: MessageKey) => string,
  closed: () => void,
): TemplateResult {
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')!.close();
  return html`<dialog
    part="viewer"
    aria-label=${[text('viewer.label'), alt || caption].filter(Boolean).join(': ')}
    @close=${closed}
    @click=${(event: Event) => event.target === event.currentTarget && close(event)}
  >
    <button part="button" type="button" @click=${close}>${text('viewer.close')}</button>
    <img src=${src} alt=${alt} />
    <p>${caption || alt}</p>
  </dialog>`;
}
