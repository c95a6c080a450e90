import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Connection} from '../../data/ask.js';
import type {Article} from '../../data/models/article.js';
import {someOf} from '../../element/attributes.js';
import {heading} from '../../element/heading.js';
import {absolute, pageWith} from '../../element/links.js';
import {Body} from './body.js';
import {bodyStyles} from './body.styles.js';
import {around, attachments, related, type ExtrasFrame} from './extras.js';
import {JsonLd} from './json-ld.js';
import {meta} from './meta.js';
import {readingStyles} from './reading.styles.js';
import {recording} from './recording.js';
import {toolNames, type ToolFrame, type ToolHost} from './tools/tool.js';
import type {Toolbar} from './tools/toolbar.js';
import {enlargedBy, viewer, type Enlarged} from './viewer.js';

/** An article and what the view says about how it is shown. */
export interface ReadingFrame extends ToolFrame {
  readonly connection: Connection;
  /** The language of the article, where it is another one than that of the words around it. */
  readonly lang: string | undefined;
  /** The level of its title. */
  readonly level: number;
  /** The parameter in the page's address that names an article. */
  readonly param: string;
  /** The view's `tools`, as it is written. */
  readonly tools: string;
  readonly related: boolean;
  /** Goes where a link within leads. */
  readonly follow: (event: MouseEvent) => void;
}

/**
 * Draws the article of one view. With the sanitiser it weighs more than all else that a page
 * without an article needs, so it is loaded with the first article.
 */
export class Reading {
  readonly #host: ToolHost;
  readonly #body = new Body();
  readonly #jsonLd: JsonLd;
  #toolbar: Toolbar | undefined;
  #enlarged: Enlarged | undefined;
  #unheard: string | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#jsonLd = new JsonLd(host);
  }

  get styles(): readonly CSSResult[] {
    return [readingStyles, bodyStyles, ...(this.#toolbar?.styles ?? [])];
  }

  /** Gives it the tools, which are loaded where a view names some. */
  equip(make: typeof Toolbar): void {
    this.#toolbar ??= new make(this.#host);
  }

  /** Another article comes. */
  reset(): void {
    this.#toolbar?.reset();
  }

  /** Tells the page's head of the article, once it is on the page. */
  describe(article: Article | undefined, address: string, connection: Connection): void {
    this.#jsonLd.tell(article, address, url => absolute(url, connection));
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  }

  render(frame: ReadingFrame): TemplateResult {
    const {article, language, lang, level, text} = frame;
    const extras = extrasFrame(frame);
    const names = someOf(frame.tools, toolNames, []);
    const {image, lead, origin} = article;
    const body = this.#body.of(article, {...frame, level: level + 1});
    if (lang) body?.setAttribute('lang', lang);
    else body?.removeAttribute('lang');
    const pictured = image && !article.bodyHtml.includes(image.url);
    const recorded = article.audio && article.audio.url !== this.#unheard ? article.audio.url : '';
    const speed = names.includes('listen') ? this.#toolbar?.renderSpeed(frame) : nothing;
    return html`<article
      part="article"
      class=${this.#toolbar?.look.classes ?? nothing}
      @click=${(event: MouseEvent) => this.#onClick(event, frame)}
    >
      ${heading(level, html`<span lang=${lang ?? nothing}>${article.title}</span>`, 'title')}
      ${meta(frame)} ${this.#toolbar?.render(names, frame, recorded !== '') ?? nothing}
      ${lead ? html`<p part="lead" lang=${lang ?? nothing}>${lead}</p>` : nothing}
      ${
        recorded
          ? recording(extras.absolute(recorded), frame, speed, () => {
              this.#unheard = recorded;
              this.#host.requestUpdate();
            })
          : nothing
      }
      ${
        pictured
          ? html`<img
              part="image"
              src=${extras.absolute(image.url)}
              alt=${image.alt ?? ''}
              width=${image.width ?? nothing}
              height=${image.height ?? nothing}
            />`
          : nothing
      }
      ${
        body ?? html`<slot name="empty"><p part="message empty">${text('article.empty')}</p></slot>`
      }
      ${
        origin
          ? html`<p part="origin" lang=${language}>${text('article.origin', {origin})}</p>`
          : nothing
      }
      ${attachments(article.attachments ?? [], extras)}
      ${frame.related ? related(article.related ?? [], extras) : nothing} ${around(article, extras)}
      ${this.#enlarged ? viewer(this.#enlarged, text, () => this.#enlarge(undefined)) : nothing}
    </article>`;
  }

  #onClick(event: MouseEvent, frame: ReadingFrame): void {
    const picture = enlargedBy(event);
    if (picture && !this.#enlarged) this.#enlarge(picture);
    frame.follow(event);
  }

  #enlarge(picture: Enlarged | undefined): void {
    this.#enlarged = picture;
    this.#host.requestUpdate();
  }
}

function extrasFrame({connection, language, lang, level, param, text}: ReadingFrame): ExtrasFrame {
  return {
    language,
    lang,
    level: level + 1,
    text,
    absolute: address => absolute(address, connection),
    addressOf: ({id, url}) =>
      param || !url ? pageWith(param || 'article', id) : absolute(url, connection),
  };
}
