import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {NewsItem, NewsPage, NewsQuery} from '../../data/models/news.js';
import {whenIdle} from '../../data/idle.js';
import {oneOf, whole} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {PortalArticleChangeEvent} from '../../element/events.js';
import {absolute, isPlainClick} from '../../element/links.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';
import {PortalElement} from '../../element/portal-element.js';
import {refreshButton, refreshRoom} from '../../element/refresh-button.js';
import {RefreshController} from '../../element/refresh-controller.js';
import {TopicController} from '../../element/topic-controller.js';
import {Browsing} from './browsing.js';
import {groups} from './groups.js';
import {newsItem, placeholders, type ItemFrame} from './item.js';
import {newsListStyles} from './news-list.styles.js';
import {hasMore, moreButton, pageCount, pages} from './pages.js';
import {ownAddress, readerFor, readingAddress} from './reader.js';
import {searchField} from './search.js';

/** From how many items on a list is drawn piece by piece, and laid out only where it is seen. */
const longList = 50;
/** How many items are drawn at a time when the page has time: a few ms of work. */
const piece = 300;

/**
 * A list of news: titles that link to the articles, with date, category, summary and picture.
 *
 * @tagname portal-news-list
 * @slot - What is shown without JavaScript, and when there is nothing better.
 * @slot loading - Instead of the placeholder while the list is under way.
 * @slot error - Instead of the sentence that tells what went wrong.
 * @slot empty - Instead of the sentence that there is nothing.
 * @slot rss - A link to the list's feed, beside the heading.
 * @csspart base - Everything.
 * @csspart header - The heading and what stands beside it.
 * @csspart heading - The heading.
 * @csspart search - The search field and its buttons.
 * @csspart input - The search field.
 * @csspart button - Every button; `retry`, `more`, `page` and `pause` name some of them.
 * @csspart list - The list.
 * @csspart item - One item.
 * @csspart image - Its picture.
 * @csspart title - Its title.
 * @csspart link - The link in its title.
 * @csspart meta - The line with its date and category.
 * @csspart date - Its date.
 * @csspart category - Its category.
 * @csspart badge - "New" and "Pinned"; also `new` and `pinned`.
 * @csspart summary - Its summary.
 * @csspart pages - The page buttons; `current` is the one that is shown.
 * @csspart message - A sentence instead of the list; also `error` or `empty`.
 * @csspart note - A sentence below the list; also `stale` when it is not up to date.
 * @fires {PortalLoadEvent} portal-load - The list is shown.
 * @fires {PortalErrorEvent} portal-error - No list came, or only part of one.
 */
export class NewsListElement extends PortalElement<'news'> {
  static override styles = [baseStyles, newsListStyles];

  protected readonly topicName = 'news';
  protected readonly labelKey = 'news.label';
  protected readonly topic = new TopicController(this, 'news', () => this.#question);
  readonly #text = (key: MessageKey, values?: MessageValues): string => this.text(key, values);
  readonly #refreshing = new RefreshController(this);
  readonly #browsing = new Browsing(this, {
    state: () => this.state,
    retry: () => this.retry(),
    text: this.#text,
    focusItem: index => this.#focus(index),
    focusSelf: () => {
      this._base.tabIndex = -1;
      this._base.focus();
    },
  });

  /** How many items are as they were, while more are drawn. */
  #kept = 0;

  /** Items a page, 1 to 10,000. */
  @property({converter: whole(10, 1, 10_000)}) limit = 10;
  /** The page shown first, from 1. */
  @property({converter: whole(1, 1, 1_000_000)}) page = 1;
  /** Only news of this category, by its id. */
  @property() category = '';
  /** Only news that has these words. */
  @property() query = '';
  /** How one gets to the rest: not at all, by `pages`, or by `more` of them below. */
  @property({converter: oneOf('none', 'pages', 'more')}) paging: 'none' | 'pages' | 'more' = 'none';
  /** How the list looks. */
  @property({reflect: true, converter: oneOf('list', 'cards', 'headline', 'compact')})
  layout: 'list' | 'cards' | 'headline' | 'compact' = 'list';
  /** Whether there is a search field. */
  @property({type: Boolean}) searchable = false;
  /** The address of an article's page, `{id}` in it; else each item's own address is taken. */
  @property({attribute: 'link-template'}) linkTemplate = '';
  /** The id of a `portal-article-view` in the page to read in. */
  @property() for = '';
  /** Seconds after which the list is asked for again, at least 60; 0 for never. */
  @property({converter: whole(0, 0, 86_400)}) refresh = 0;

  @state() private _current: string | undefined;
  /** How many items are drawn at most, until the page has time for more. */
  @state() private _drawn = longList;

  @query('[part~=base]') private readonly _base!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('portal-article-change', this.#follow);
    addEventListener('beforeprint', this.#drawAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('portal-article-change', this.#follow);
    removeEventListener('beforeprint', this.#drawAll);
  }

  protected override settle(): void {
    this.#browsing.words = this.query;
    this.#browsing.start(this.page);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const narrowed = (['category', 'limit', 'query', 'endpoint', 'source'] as const).some(name =>
      changed.has(name),
    );
    if (changed.has('query')) this.#browsing.words = this.query;
    if (changed.has('page') || narrowed) this.#browsing.start(this.page);
    if (changed.has('for')) this._current = readerFor(this, this.for)?.current;
  }

  override updated(): void {
    if (this.#count <= this._drawn || !this.isConnected) return;
    whenIdle(() => {
      // Whatever else has changed is drawn first, with all that is drawn.
      if (!this.isUpdatePending) this.#draw(this._drawn + piece);
    });
  }

  // What is printed is what stands there when this returns.
  readonly #drawAll = (): void => {
    if (this.#count > this._drawn) this.#draw(this.#count);
  };

  #draw(count: number): void {
    this.#kept = this.isUpdatePending ? 0 : this._drawn;
    this._drawn = count;
    this.performUpdate();
    this.#kept = 0;
  }

  readonly #follow = (event: PortalArticleChangeEvent): void => {
    if (this.for && event.target === readerFor(this, this.for)) this._current = event.articleId;
  };

  readonly #read = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-id]');
    const reader = readerFor(this, this.for);
    if (!link || !reader?.show || !isPlainClick(event)) return;
    event.preventDefault();
    reader.show(link.dataset.id!, link);
  };

  readonly #dropPicture = {
    // Errors of pictures do not bubble.
    capture: true,
    handleEvent: (event: Event): void => {
      (event.target as Element).closest<HTMLElement>('.picture')!.hidden = true;
    },
  };

  protected override get reserve(): string {
    // A row of cards takes as much when it is not full.
    const rows = [1, 2, 3, 4].map(n => `${Math.ceil(this.limit / n)} * var(--_row-of-${n})`);
    const paging = this.paging === 'none' ? [] : ['var(--_paging)'];
    const room = refreshRoom(this.#refreshing);
    return `calc(${[...rows, 'var(--_rest)', 'var(--_line)', ...paging, room].join(' + ')})`;
  }

  protected override isLong(): boolean {
    return this.#count > longList;
  }

  protected override renderHeader(): unknown {
    const {words, search} = this.#browsing;
    return html`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable ? searchField(words, search, this.#text) : nothing}`;
  }

  protected override renderState(): unknown {
    const {state} = this;
    const {earlier, more} = this.#browsing;
    const waits = earlier.length > 0 && state.status !== 'idle' && state.data === undefined;
    if (!waits) return super.renderState();
    return this.#renderPage(
      [],
      state.status === 'failed' ? super.renderState() : moreButton(true, more, this.#text),
    );
  }

  protected override isEmpty({items}: NewsPage): boolean {
    return items.length === 0 && this.#browsing.earlier.length === 0;
  }

  protected override renderEmpty(data: NewsPage): unknown {
    const n = pageCount(data);
    if (n && data.page > n) {
      return html`<p>${this.text('news.pastEnd', {page: data.page, n})}</p>
        <button part="button" type="button" @click=${() => this.#browsing.go(1)}>
          ${this.text('pages.first')}
        </button>`;
    }
    const q = this.#browsing.words;
    return html`<p>${q ? this.text('news.emptySearch', {q}) : this.text('news.empty')}</p>`;
  }

  protected override renderData(data: NewsPage): unknown {
    const {go, more} = this.#browsing;
    const busy = this.state.status === 'loading';
    const surplus = data.items.length > this.limit;
    return this.#renderPage(
      surplus ? data.items.slice(0, this.limit) : data.items,
      this.paging === 'more' && hasMore(data) ? moreButton(busy, more, this.#text) : nothing,
      html`${this.paging === 'pages' ? pages(data, go, this.#text) : nothing}
      ${
        surplus
          ? html`<p part="note">
              ${this.text('note.surplus', {n: data.items.length, limit: this.limit})}
            </p>`
          : nothing
      }
      ${refreshButton(this.#refreshing, this.#text)}`,
    );
  }

  protected override renderWaiting(): unknown {
    return html`<span class="hidden">${this.text('state.loading')}</span>
      ${placeholders(Math.min(this.limit, 20), this.layout)}`;
  }

  /** The same while more of it is on its way: what is there stays what it was. */
  #renderPage(items: readonly NewsItem[], more: unknown, rest: unknown = nothing): unknown {
    return html`${this.#renderItems(items)} ${more} ${rest}`;
  }

  #renderItems(items: readonly NewsItem[]): unknown {
    const frame = this.#frame();
    const first = {...frame, full: frame.full || this.layout === 'headline'};
    const all = [...this.#browsing.earlier, ...items];
    return html`<div
      part="list"
      role="list"
      class=${this.isLong() ? `${this.layout} long` : this.layout}
      @click=${this.#read}
      @error=${this.#dropPicture}
    >
      ${groups(all.slice(0, this._drawn), this.#kept, (item, index) =>
        newsItem(item, index, index === 0 ? first : frame),
      )}
    </div>`;
  }

  #focus(index: number): void {
    if (index >= this._drawn) this.#drawAll();
    const target =
      this.renderRoot.querySelectorAll<HTMLElement>('[part=link]')[index] ??
      this.renderRoot.querySelector<HTMLElement>('[part~=message] button') ??
      this._base;
    target.focus();
  }

  #frame(): ItemFrame {
    const {connection, language} = this;
    const reader = readerFor(this, this.for);
    const foreign = this.foreign(undefined);
    return {
      language,
      level: this.heading ? this.headingLevel + 1 : this.headingLevel,
      now: Date.now(),
      full: this.layout === 'list' || this.layout === 'cards',
      current: this._current,
      total: this.isLong() ? this.#count : undefined,
      foreign: lang => (lang ? this.foreign(lang) : foreign),
      picture: address => absolute(address, connection),
      text: this.#text,
      href: ({id, url}) => {
        if (this.for) return readingAddress(reader, id);
        return ownAddress(this.linkTemplate, id) ?? (url && absolute(url, connection));
      },
    };
  }

  /** How many items there are to draw. */
  get #count(): number {
    const {state} = this;
    const items = (state.status === 'idle' ? undefined : state.data?.items.length) ?? 0;
    return this.#browsing.earlier.length + Math.min(items, this.limit);
  }

  get #question(): NewsQuery {
    return {
      limit: this.limit,
      page: this.#browsing.page,
      category: this.category || undefined,
      q: this.#browsing.words.trim() || undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-news-list': NewsListElement;
  }
}
