import {html, type TemplateResult} from 'lit';
import {store, stored} from '../../../data/storage.js';
import {announce} from '../../../element/announce.js';
import type {ToolFrame, ToolHost} from './tool.js';

/** Sizes of text in percent; each is a class of the style sheet. */
const sizes = [85, 100, 115, 130, 150, 175, 200] as const;
const usual = 100;

/** How large and how strong an article is shown; this browser remembers it for the next one. */
export class Look {
  readonly #host: ToolHost;
  #size = known(Number(stored('text-size')));
  #contrast = stored('contrast') === 'high';

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** The classes the article gets. */
  get classes(): string {
    return `size${this.#size}${this.#contrast ? ' contrast' : ''}`;
  }

  renderSize({text}: ToolFrame): TemplateResult {
    const at = sizes.indexOf(this.#size);
    // Who speaks to the computer says what is seen, so the sign is part of the name.
    const button = (to: number | undefined, label: string, sign: string) =>
      html`<button
        part="button tool"
        type="button"
        title=${`${sign} ${label}`}
        aria-disabled=${to === undefined || to === this.#size ? 'true' : 'false'}
        @click=${() => this.#resize(to, text)}
      >
        <span dir="ltr">${sign}</span><span class="hidden"> ${label}</span>
      </button>`;
    return html`<span class="tools">
      ${button(sizes[at - 1], text('tools.smaller'), 'A−')}
      ${button(usual, text('tools.usual'), 'A')}
      ${button(sizes[at + 1], text('tools.larger'), 'A+')}
    </span>`;
  }

  renderContrast({text}: ToolFrame): TemplateResult {
    return html`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#contrast ? 'true' : 'false'}
      @click=${this.#toggle}
    >
      ${text('tools.contrast')}
    </button>`;
  }

  #resize(to: number | undefined, text: ToolFrame['text']): void {
    if (to === undefined || to === this.#size) return;
    this.#size = known(to);
    store('text-size', this.#size === usual ? undefined : String(this.#size));
    this.#host.requestUpdate();
    announce(text('tools.size', {n: this.#size}));
  }

  readonly #toggle = (): void => {
    this.#contrast = !this.#contrast;
    store('contrast', this.#contrast ? 'high' : undefined);
    this.#host.requestUpdate();
  };
}

function known(size: number): (typeof sizes)[number] {
  return sizes.find(each => each === size) ?? usual;
}
