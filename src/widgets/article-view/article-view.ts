import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Article} from '../../data/models/article.js';
import {baseStyles} from '../../element/base.styles.js';
import {PortalArticleChangeEvent} from '../../element/events.js';
import {formatMoment} from '../../element/format.js';
import {heading} from '../../element/heading.js';
import {absolute, isPlainClick, pageWith} from '../../element/links.js';
import {PortalElement} from '../../element/portal-element.js';
import {presentBody} from '../../element/safe-html/present.js';
import {TopicController} from '../../element/topic-controller.js';
import {articleInAddress, pushAddress} from './address.js';
import {articleViewStyles} from './article-view.styles.js';
import {around, attachments, related, type ExtrasFrame} from './extras.js';

/**
 * One article, whole: title, dates, lead, picture, text, files, and the way to others.
 *
 * @tagname portal-article-view
 * @slot - What is shown without JavaScript, while no article is chosen, and when there is nothing better.
 * @slot loading - Instead of the placeholder while the article is under way.
 * @slot error - Instead of the sentence that tells what went wrong.
 * @slot empty - Instead of the sentence that the article has no text.
 * @csspart base - Everything.
 * @csspart header - The widget's own heading.
 * @csspart heading - The same, its text.
 * @csspart back - The link back to the list.
 * @csspart article - The article.
 * @csspart title - Its title.
 * @csspart meta - The line with dates, category and author.
 * @csspart date - When it was published; `updated` is when it was last changed.
 * @csspart category - Its category.
 * @csspart author - Who wrote it.
 * @csspart lead - Its opening paragraph.
 * @csspart image - The picture above the text.
 * @csspart audio - The player that reads it aloud.
 * @csspart body - Its text.
 * @csspart origin - Who first published it.
 * @csspart attachments - Its files; `attachment` is the link to one.
 * @csspart subheading - The headings of the parts below the text.
 * @csspart related - Related articles.
 * @csspart around - The links to the `previous` and `next` article.
 * @csspart message - A sentence instead of the article; also `error` or `empty`.
 * @csspart note - A sentence below it; also `stale` when it is not up to date.
 * @csspart button - Every button.
 * @fires {PortalLoadEvent} portal-load - The article is shown.
 * @fires {PortalErrorEvent} portal-error - No article came, or only part of one.
 * @fires {PortalArticleChangeEvent} portal-article-change - A person went to another article, or left.
 */
export class ArticleViewElement extends PortalElement<'article'> {
  static override styles = [baseStyles, articleViewStyles];

  protected readonly topicName = 'article';
  protected readonly labelKey = 'article.label';
  protected readonly topic = new TopicController(this, 'article', () => {
    const id = this.current;
    return id ? {id} : undefined;
  });
  #from: HTMLElement | undefined;
  #arrives = false;
  #shown: {readonly article: Article; readonly key: string; readonly body: HTMLElement} | undefined;

  /** The article shown while the page's address names none. */
  @property({attribute: 'article-id'}) articleId = '';
  /** The parameter in the page's address that names an article; empty for none. */
  @property() param = 'article';
  /** Whether related articles are shown. */
  @property({type: Boolean}) related = false;

  @state() private _inAddress: string | undefined;

  @query('[part=title]') private readonly _title!: HTMLElement | null;

  /** The id of the article that is shown or under way. */
  get current(): string | undefined {
    return this._inAddress ?? (this.articleId || undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._inAddress = articleInAddress(this.param);
    window.addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onPopState);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('param')) this._inAddress = articleInAddress(this.param);
  }

  override updated(): void {
    const {status} = this.state;
    this.toggleAttribute('idle', status === 'idle' && !this.hasFallback);
    if (!this.#arrives || (status !== 'ready' && status !== 'failed')) return;
    this.#arrives = false;
    const target =
      this._title ?? this.renderRoot.querySelector<HTMLElement>('[part~=message] button');
    if (!target) return;
    target.tabIndex = -1;
    this.scrollIntoView({block: 'start'});
    target.focus({preventScroll: true});
  }

  /**
   * Shows an article in this page, under an address of its own.
   *
   * @param from - what gets the focus back when the article is left.
   */
  show(id: string, from?: HTMLElement): void {
    this.#from = from ?? this.#from;
    this.#goTo(pageWith(this.param, id), id);
  }

  #goTo(address: string, id: string | undefined): void {
    if (this.param) pushAddress(address);
    this.#become(id);
  }

  #become(id: string | undefined): void {
    const before = this.current;
    this._inAddress = id;
    if (this.current === before) {
      this._title?.focus();
      return;
    }
    this.#arrives = this.current !== undefined;
    if (!this.#arrives) this.#from?.focus();
    this.dispatchEvent(new PortalArticleChangeEvent(this.current));
  }

  readonly #onPopState = (): void => {
    const id = articleInAddress(this.param);
    if (id !== this._inAddress) this.#become(id);
  };

  readonly #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-article]');
    if (!link || !this.param || !isPlainClick(event)) return;
    event.preventDefault();
    this.show(link.dataset.article!);
  };

  readonly #leave = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#goTo(pageWith(this.param, undefined), undefined);
  };

  protected override renderFallback(): unknown {
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override renderEmpty(): unknown {
    return html`<p>${this.text('article.empty')}</p>`;
  }

  protected override get reserve(): string {
    // An article is as long as it likes: what follows waits below the window's edge.
    return this.current ? '100vh' : '';
  }

  protected override renderHeader(): unknown {
    return html`${super.renderHeader()}${
      this._inAddress
        ? html`<p>
            <a part="back" href=${pageWith(this.param, undefined)} @click=${this.#leave}
              >${this.text('article.back')}</a
            >
          </p>`
        : nothing
    }`;
  }

  protected override renderWaiting(): unknown {
    return html`<span class="hidden">${this.text('state.loading')}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0, 1, 2, 3, 4, 5].map(() => html`<span class="bone"></span>`)}
      </div>`;
  }

  protected override renderData(article: Article): unknown {
    const level = this.heading ? this.headingLevel + 1 : this.headingLevel;
    const {language} = this;
    const body = this.#bodyOf(article, level + 1);
    const frame = this.#frame(level + 1);
    const {image, lead, audio, origin} = article;
    const pictured = image && !article.bodyHtml.includes(image.url);
    return html`<article part="article" @click=${this.#follow}>
      ${heading(level, article.title, 'title')} ${this.#renderMeta(article)}
      ${lead ? html`<p part="lead">${lead}</p>` : nothing}
      ${
        audio
          ? html`<audio
              part="audio"
              controls
              preload="none"
              src=${frame.absolute(audio.url)}
              aria-label=${this.text('article.audio')}
            ></audio>`
          : nothing
      }
      ${
        pictured
          ? html`<img
              part="image"
              src=${frame.absolute(image.url)}
              alt=${image.alt ?? ''}
              width=${image.width ?? nothing}
              height=${image.height ?? nothing}
            />`
          : nothing
      }
      ${
        body.childNodes.length > 0
          ? body
          : html`<slot name="empty"
              ><p part="message empty">${this.text('article.empty')}</p></slot
            >`
      }
      ${
        origin
          ? html`<p part="origin" lang=${language}>${this.text('article.origin', {origin})}</p>`
          : nothing
      }
      ${attachments(article.attachments ?? [], frame)}
      ${this.related ? related(article.related ?? [], frame) : nothing} ${around(article, frame)}
    </article>`;
  }

  #renderMeta({publishedAt, updatedAt, category, author}: Article): unknown {
    const time = (key: 'article.published' | 'article.updated', moment: string, part: string) =>
      html`<span
        >${this.text(key)}
        <time part=${part} datetime=${moment}
          >${formatMoment(moment, this.language, true)}</time
        ></span
      >`;
    return html`<p part="meta">
      ${publishedAt ? time('article.published', publishedAt, 'date') : nothing}
      ${
        updatedAt && updatedAt !== publishedAt
          ? time('article.updated', updatedAt, 'updated')
          : nothing
      }
      ${category ? html`<span part="category">${category.name}</span>` : nothing}
      ${author ? html`<span part="author">${author}</span>` : nothing}
    </p>`;
  }

  /** The body as elements, made once for an article: what a person opened in it stays open. */
  #bodyOf(article: Article, level: number): HTMLElement {
    const key = `${level} ${this.language} ${this.connection.endpoint}`;
    if (this.#shown?.article !== article || this.#shown.key !== key) {
      const {connection, param} = this;
      const base = absolute(`${connection.endpoint}/`, connection);
      const body = presentBody(article.bodyHtml, {
        base,
        level,
        articleAt: address => {
          const [, id] = address.startsWith(`${base}news/`) ? address.split(`${base}news/`) : [];
          return id && param ? decodeURIComponent(id) : undefined;
        },
        addressOf: id => pageWith(param, id),
        words: {
          enlarge: this.text('article.enlarge'),
          table: n => this.text('article.table', {n}),
          video: this.text('article.video'),
          videoNote: host => this.text('article.videoNote', {host}),
        },
      });
      body.setAttribute('part', 'body');
      this.#shown = {article, key, body};
    }
    return this.#shown.body;
  }

  #frame(level: number): ExtrasFrame {
    const {connection, language, param} = this;
    return {
      language,
      level,
      text: key => this.text(key),
      absolute: address => absolute(address, connection),
      addressOf: ({id, url}) =>
        param || !url ? pageWith(param || 'article', id) : absolute(url, connection),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article-view': ArticleViewElement;
  }
}
