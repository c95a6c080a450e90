import {html, nothing, type CSSResultOrNative, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {PortalError} from '../../data/errors.js';
import {late} from '../../data/late.js';
import type {Article} from '../../data/models/article.js';
import {baseStyles} from '../../element/base.styles.js';
import {PortalArticleChangeEvent} from '../../element/events.js';
import {isPlainClick, pageWith} from '../../element/links.js';
import {PortalElement} from '../../element/portal-element.js';
import {setting} from '../../element/settings.js';
import {TopicController} from '../../element/topic-controller.js';
import {articleInAddress, pageAddress, pushAddress} from './address.js';
import {articleViewStyles} from './article-view.styles.js';
import type {Reading} from './reading.js';

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
  static override styles = [baseStyles, articleViewStyles];

  protected readonly topicName = 'article';
  protected readonly labelKey = 'article.label';
  protected readonly topic = new TopicController(
    this,
    'article',
    () => (this.current ? {id: this.current} : undefined),
    () => this.#prepare(),
  );
  #from: HTMLElement | undefined;
  #arrives = false;
  #reading: Reading | undefined;

  /** The article shown while the page's address names none. */
  @property({attribute: 'article-id'}) articleId = '';
  /** The parameter in the page's address that names an article; empty for none. */
  @property() param = 'article';
  /** What a reader can do: `print save share text-size contrast listen`, in any order; none by default. */
  @property() tools = '';
  /** Whether related articles are shown. */
  @property({type: Boolean}) related = false;

  @state() private _inAddress: string | undefined;

  @query('[part=title]') private readonly _title!: HTMLElement | null;

  /** The id of the article that is shown or under way. */
  get current(): string | undefined {
    return this._inAddress ?? (this.articleId || undefined);
  }

  protected override get sheets(): readonly CSSResultOrNative[] {
    return [...super.sheets, ...(this.#reading?.styles ?? [])];
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

  protected override settle(): void {
    this._inAddress = articleInAddress(this.param);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('param')) this._inAddress = articleInAddress(this.param);
    if (changed.has('tools') && this.#reading) {
      void this.#prepare().then(() => this.requestUpdate());
    }
  }

  override updated(): void {
    // What left its page may be drawn once more, and tells its page nothing.
    if (!this.isConnected) return;
    const {state} = this;
    const {status} = state;
    this.toggleAttribute('idle', status === 'idle' && !this.hasFallback);
    const article = status === 'idle' ? undefined : state.data;
    this.#reading?.describe(article, this.#address, this.connection);
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
    this.#reading?.reset();
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
    // An article is as long as it likes: until it is there, what follows waits below the window's
    // edge.
    return '100vh';
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
    const {connection, language, param, tools, related} = this;
    return this.#reading?.render({
      article,
      connection,
      language,
      param,
      tools,
      related,
      lang: this.foreign(article.lang),
      spoken: article.lang ?? setting(this, 'lang') ?? language,
      level: this.heading ? this.headingLevel + 1 : this.headingLevel,
      address: this.#address,
      text: (key, values) => this.text(key, values),
      follow: this.#follow,
    });
  }

  async #prepare(): Promise<void> {
    const [{Reading}, tools] = await Promise.all([
      late(import('./reading.js'), 'part that shows articles'),
      this.tools ? this.#loadTools() : undefined,
    ]);
    this.#reading ??= new Reading(this);
    if (tools) this.#reading.equip(tools.Toolbar);
    if (this.hasUpdated) this.adoptSheets();
  }

  /** An article is worth showing without its tools. */
  async #loadTools() {
    try {
      return await late(import('./tools/toolbar.js'), 'part with the tools for reading');
    } catch (thrown) {
      this.failed(PortalError.from(thrown));
      return undefined;
    }
  }

  /** Where others find what is shown. */
  get #address(): string {
    return this._inAddress === undefined ? pageAddress() : pageWith(this.param, this._inAddress);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article-view': ArticleViewElement;
  }
}
