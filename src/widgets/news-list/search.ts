import {html, nothing, type TemplateResult} from 'lit';
import type {MessageKey} from '../../element/messages.js';

/** A search field; `search` hears the words, empty ones for everything. */
export function searchField(
  words: string,
  search: (words: string) => void,
  text: (key: MessageKey) => string,
): TemplateResult {
  const field = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('[role=search]')!.querySelector('input')!;
  // Input methods for Vietnamese end a word with Enter; that is not a search.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) search(field(event).value);
  };
  return html`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${text('news.search')}
      placeholder=${text('news.search')}
      .value=${words}
      @keydown=${onKey}
    />
    <button part="button" type="button" @click=${(event: Event) => search(field(event).value)}>
      ${text('news.searchButton')}
    </button>
    ${
      words
        ? html`<button part="button" type="button" @click=${() => search('')}>
            ${text('news.clear')}
          </button>`
        : nothing
    }
  </div>`;
}
