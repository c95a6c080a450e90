import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Article} from '../../data/models/article.js';
import {someOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {PortalArticleChangeEvent} from '../../element/events.js';
import {heading} from '../../element/heading.js';
import {absolute, isPlainClick, pageWith} from '../../element/links.js';
import {PortalElement} from '../../element/portal-element.js';
import {setting} from '../../element/settings.js';
import {TopicController} from '../../element/topic-controller.js';
import {articleInAddress, pageAddress, pushAddress} from './address.js';
import {articleViewStyles} from './article-view.styles.js';
import {Body} from './body.js';
import {bodyStyles} from './body.styles.js';
import {around, attachments, related, type ExtrasFrame} from './extras.js';
import {JsonLd} from './json-ld.js';
import {meta} from './meta.js';
import {recording} from './recording.js';
import {toolNames, type ToolFrame} from './tools/tool.js';
import {Toolbar} from './tools/toolbar.js';
import {toolStyles} from './tools/tools.styles.js';
import {enlargedBy, viewer, type Enlarged} from './viewer.js';

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
 * @csspart tools - The buttons of the `tools` attribute; `tool` is one of them.
 * @csspart panel - What a tool opens: links to share, the voice that reads.
 * @csspart lead - Its opening paragraph.
 * @csspart image - The picture above the text.
 * @csspart audio - The player that reads it aloud.
 * @csspart body - Its text.
 * @csspart viewer - The dialog with an enlarged picture.
 * @csspart origin - Who first published it.
 * @csspart attachments - Its files; `attachment` is the link to one.
 * @csspart subheading - The headings of the parts below the text.
 * @csspart related - Related articles.
 * @csspart around - The links to the `previous` and `next` article.
 * @csspart message - A sentence instead of the article; also `error` or `empty`.
 * @csspart note - A sentence below it; also `stale` when it is not up to date.
 * @csspart input - The choice of speed.
 * @csspart button - Every button.
 * @fires {PortalLoadEvent} portal-load - The article is shown.
 * @fires {PortalErrorEvent} portal-error - No article came, or only part of one.
 * @fires {PortalArticleChangeEvent} portal-article-change - A person went to another article, or left.
 */
export class ArticleViewElement extends PortalElement<'article'> {
  static override styles = [baseStyles, articleViewStyles, bodyStyles, toolStyles];

  protected readonly topicName = 'article';
  protected readonly labelKey = 'article.label';
  protected readonly topic = new TopicController(this, 'article', () => {
    const id = this.current;
    return id ? {id} : undefined;
  });
  #from: HTMLElement | undefined;
  #arrives = false;
  readonly #body = new Body();
  readonly #jsonLd = new JsonLd(this);
  readonly #toolbar = new Toolbar(this);

  /** The article shown while the page's address names none. */
  @property({attribute: 'article-id'}) articleId = '';
  /** The parameter in the page's address that names an article; empty for none. */
  @property() param = 'article';
  /** What a reader can do: `print save share text-size contrast listen`, in any order; none by default. */
  @property() tools = '';
  /** Whether related articles are shown. */
  @property({type: Boolean}) related = false;

  @state() private _inAddress: string | undefined;
  @state() private _enlarged: Enlarged | undefined;
  @state() private _unheard: string | undefined;

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
    this.#describe();
    this.renderRoot.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
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
    this.#toolbar.reset();
    this.#arrives = this.current !== undefined;
    if (!this.#arrives) this.#from?.focus();
    this.dispatchEvent(new PortalArticleChangeEvent(this.current));
  }

  readonly #onPopState = (): void => {
    const id = articleInAddress(this.param);
    if (id !== this._inAddress) this.#become(id);
  };

  readonly #onClick = (event: MouseEvent): void => {
    this._enlarged ??= enlargedBy(event);
    this.#follow(event);
  };

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('a[data-article]');
    if (!link || !this.param || !isPlainClick(event)) return;
    event.preventDefault();
    this.show(link.dataset.article!);
  }

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
    // An article is as long as it likes: until it is there, what follows waits below the window's
    // edge; a short one leaves no emptiness behind.
    return this.current && !('data' in this.state && this.state.data) ? '100vh' : '';
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
    const {connection, language, param} = this;
    const frame = this.#frame(level + 1);
    const toolFrame = this.#toolFrame(article);
    const text = this.text.bind(this);
    const body = this.#body.of(article, {connection, language, param, level: level + 1, text});
    const {image, lead, origin} = article;
    const pictured = image && !article.bodyHtml.includes(image.url);
    const names = someOf(this.tools, toolNames, []);
    const recorded = article.audio && article.audio.url !== this._unheard ? article.audio.url : '';
    return html`<article part="article" class=${this.#toolbar.look.classes} @click=${this.#onClick}>
      ${heading(level, article.title, 'title')} ${meta(toolFrame)}
      ${this.#toolbar.render(names, toolFrame, recorded !== '')}
      ${lead ? html`<p part="lead">${lead}</p>` : nothing}
      ${
        recorded
          ? recording(frame.absolute(recorded), toolFrame, names.includes('listen'), () => {
              this._unheard = recorded;
            })
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
        body ??
        html`<slot name="empty"><p part="message empty">${this.text('article.empty')}</p></slot>`
      }
      ${
        origin
          ? html`<p part="origin" lang=${language}>${this.text('article.origin', {origin})}</p>`
          : nothing
      }
      ${attachments(article.attachments ?? [], frame)}
      ${this.related ? related(article.related ?? [], frame) : nothing} ${around(article, frame)}
      ${
        this._enlarged
          ? viewer(this._enlarged, text, () => {
              this._enlarged = undefined;
            })
          : nothing
      }
    </article>`;
  }

  #toolFrame(article: Article): ToolFrame {
    const {language, param, _inAddress: id} = this;
    return {
      article,
      language,
      spoken: setting(this, 'lang') ?? language,
      address: id === undefined ? pageAddress() : pageWith(param, id),
      text: (key, values) => this.text(key, values),
    };
  }

  #describe(): void {
    const {state} = this;
    const article = state.status === 'idle' ? undefined : state.data;
    const address =
      this._inAddress === undefined ? pageAddress() : pageWith(this.param, this._inAddress);
    this.#jsonLd.tell(article, address, url => absolute(url, this.connection));
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
