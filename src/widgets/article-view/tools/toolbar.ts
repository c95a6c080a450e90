import {html, nothing, type TemplateResult} from 'lit';
import {Listen, speedField} from './listen.js';
import {Look} from './look.js';
import {paper} from './paper.js';
import {print} from './print.js';
import {save} from './save.js';
import {sharePanel} from './share.js';
import type {ToolFrame, ToolHost, ToolName} from './tool.js';
import {toolStyles} from './tools.styles.js';

/** The tools of one article view, in the order its `tools` attribute names them. */
export class Toolbar {
  readonly styles = [toolStyles];

  readonly #host: ToolHost;
  readonly look: Look;
  readonly #listen: Listen;
  #sharing = false;

  constructor(host: ToolHost) {
    this.#host = host;
    this.look = new Look(host);
    this.#listen = new Listen(host);
  }

  /** Another article comes: what was open for the last one closes. */
  reset(): void {
    this.#sharing = false;
    this.#listen.stop();
  }

  /** @param recorded - there is a recording, which is better than a voice. */
  render(
    names: readonly ToolName[],
    frame: ToolFrame,
    recorded: boolean,
  ): TemplateResult | typeof nothing {
    if (names.length === 0) return nothing;
    const button = (label: string, work: () => void, open?: boolean) =>
      html`<button
        part="button tool"
        type="button"
        aria-expanded=${open === undefined ? nothing : open ? 'true' : 'false'}
        @click=${work}
      >
        ${label}
      </button>`;
    const tools: Readonly<Record<ToolName, () => unknown>> = {
      print: () => button(frame.text('tools.print'), () => this.#onPaper(print, frame)),
      save: () => button(frame.text('tools.save'), () => this.#onPaper(save, frame)),
      share: () => button(frame.text('tools.share'), this.#share, this.#sharing),
      'text-size': () => this.look.renderSize(frame),
      contrast: () => this.look.renderContrast(frame),
      listen: () => (recorded ? nothing : this.#listen.render(frame)),
    };
    return html`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${frame.text('tools.label')}
      >
        ${names.map(name => tools[name]())}
      </div>
      ${this.#sharing && names.includes('share') ? sharePanel(frame) : nothing}
      ${names.includes('listen') && !recorded ? this.#listen.renderPanel(frame) : nothing}`;
  }

  /** The choice of speed for a recording. */
  renderSpeed(frame: ToolFrame): TemplateResult {
    return speedField(frame, 1);
  }

  readonly #share = (): void => {
    this.#sharing = !this.#sharing;
    this.#host.requestUpdate();
  };

  #onPaper(work: typeof save | typeof print, frame: ToolFrame): void {
    const shown = this.#host.renderRoot.querySelector('[part=article]');
    if (shown) void work(paper(shown, frame), frame.article.title, frame.spoken);
  }
}
