import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {Connection} from '../data/ask.js';
import {PortalError, type Fault} from '../data/errors.js';
import {onSource} from '../data/sources/index.js';
import type {Answer, TopicName} from '../data/topics.js';
import {announce} from './announce.js';
import {oneOf, whole} from './attributes.js';
import {baseStyles} from './base.styles.js';
import {connectionOf} from './connection.js';
import {keepEnter} from './enter.js';
import {PortalErrorEvent} from './events.js';
import {formatMoment} from './format.js';
import {heading} from './heading.js';
import {languageFor, message, onMessages, type MessageKey, type MessageValues} from './messages.js';
import {nextFrame} from './next-frame.js';
import {report} from './report.js';
import {layOutWhereSeen, Room} from './room.js';
import {adviceSentences, errorSentence, faultSentences} from './sentences.js';
import {onSetting, setting} from './settings.js';
import type {TopicController, TopicHost, TopicState} from './topic-controller.js';

const living = new Set<PortalElement<TopicName>>();
/** A widget that begins as one of more than so many on its page is laid out only where it is seen. */
const many = 50;
let watching = false;

/** Widgets follow what the page says about them, also when it says so later. */
function watch(): void {
  if (watching) return;
  watching = true;
  const redraw = () => living.forEach(element => element.requestUpdate());
  onSetting(redraw);
  onMessages(redraw);
  onSource(() => living.forEach(element => element.sourceAdded()));
}

/**
 * What all widgets have in common: where they ask, what they are called, and what they show while
 * they wait, when nothing came and when it went wrong.
 *
 * @cssproperty [--portal-color-text=currentColor] - Text.
 * @cssproperty [--portal-color-muted=#595959] - Text of less weight: dates, descriptions, notes.
 * @cssproperty [--portal-color-link=#0b4f9e] - Links and buttons.
 * @cssproperty [--portal-color-accent=#0b4f9e] - Filled buttons, icons, the current page.
 * @cssproperty [--portal-color-on-accent=#fff] - Text on the accent colour.
 * @cssproperty [--portal-color-background=transparent] - Behind the whole widget.
 * @cssproperty [--portal-color-surface=#f3f5f8] - Behind cards, messages and placeholders.
 * @cssproperty [--portal-color-border=#c9ced6] - Lines between items, around cards and tables.
 * @cssproperty [--portal-color-focus=#0b4f9e] - The ring around what has the focus.
 * @cssproperty [--portal-color-error=#b3261e] - The mark beside an error.
 * @cssproperty [--portal-color-new=#b3261e] - The word that marks what is new.
 * @cssproperty [--portal-color-star=#9a6700] - Stars.
 * @cssproperty [--portal-font=inherit] - The font.
 * @cssproperty [--portal-font-size=1em] - Its size; all other sizes follow it.
 * @cssproperty [--portal-line-height=1.5] - The height of a line; Vietnamese wants 1.5 or more.
 * @cssproperty [--portal-heading-font=inherit] - The font of headings.
 * @cssproperty [--portal-heading-size=1.25em] - The size of the widget's own heading.
 * @cssproperty [--portal-heading-weight=700] - The weight of headings.
 * @cssproperty [--portal-space=0.75em] - The space between and around things.
 * @cssproperty [--portal-radius=0.25em] - The rounding of corners.
 * @cssproperty [--portal-border-width=1px] - The width of lines.
 * @cssproperty [--portal-image-ratio=16 / 9] - The shape of pictures in lists.
 * @cssproperty [--portal-shadow=none] - The shadow of cards.
 * @cssproperty [--portal-target-size=2.25em] - The least height of buttons and fields.
 */
export abstract class PortalElement<T extends TopicName> extends LitElement implements TopicHost {
  static override styles: CSSResultGroup = baseStyles;

  /** Asks for the widget's topic. */
  protected abstract readonly topic: TopicController<T>;
  /** Its name. */
  protected abstract readonly topicName: T;
  /** What the widget is called where it has no `heading`. */
  protected abstract readonly labelKey: MessageKey;

  /**
   * The address of the back end; else the nearest `data-portal-endpoint`.
   */
  @property() endpoint: string | undefined;
  /**
   * The kind of back end: `rest`, or a name given to `registerSource`; else the nearest
   * `data-portal-source`.
   */
  @property() source: string | undefined;
  /** A title above the widget; none by default. */
  @property() heading = '';
  /** The level of that title, 1 to 6; titles inside follow one deeper. */
  @property({attribute: 'heading-level', converter: whole(2, 1, 6)}) headingLevel = 2;
  /** What a failure shows: a `message` with a retry button, or nothing (`hide`). */
  @property({attribute: 'on-error', converter: oneOf('message', 'hide')})
  onError: 'message' | 'hide' = 'message';

  readonly #room = new Room();
  /** Whether a failure is told below something else, and takes little room. */
  protected readonly briefly: boolean = false;

  /** What is looked up once for all that an update says. */
  #language: string | undefined;
  #isOneOfMany = false;
  #reserved = '';
  #brokenBy: {readonly state: TopicState<T>; readonly error: PortalError} | undefined;

  @query('.stage') private readonly _stage!: HTMLElement;

  /** Where the widget stands. */
  get state(): TopicState<T> {
    return this.topic.state;
  }

  /** Where the widget asks, as the page says now. */
  get connection(): Connection {
    return connectionOf(this, this.language);
  }

  /** The language of the widget's own words. */
  get language(): string {
    return this.#language ?? languageFor(setting(this, 'lang'));
  }

  /** Without its styles, which take time, and are not needed before it is drawn. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRootOptions} = this.constructor as typeof LitElement;
    const root = this.attachShadow(shadowRootOptions);
    keepEnter(root);
    return root;
  }

  /** The styles that the widget is drawn with. */
  protected get sheets(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  /** Takes those styles; again when there are more of them. */
  protected adoptSheets(): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...this.sheets]);
  }

  override connectedCallback(): void {
    watch();
    living.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    living.delete(this);
    this.#room.leave();
    super.disconnectedCallback();
  }

  /** Asks anew; what is shown stays until something better comes. */
  async reload(): Promise<void> {
    await this.topic.reload();
  }

  /** @internal */
  failed(error: PortalError): void {
    const advice = adviceSentences(this.language, error, this.connection.source);
    report(this.localName, this.#sentenceFor(error), error, advice);
  }

  /** @internal */
  sourceAdded(): void {
    const {state} = this;
    if (state.status === 'failed' && state.error.kind === 'config') this.topic.restart();
  }

  /**
   * The first time, the question is put at once, and drawn is with its answer or the next frame: so the
   * questions of a whole page go out before any of its widgets takes time, an answer that is there
   * already is drawn in one go, and no frame is shown without the widget's room.
   */
  protected override scheduleUpdate() {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.#isOneOfMany = living.size > many;
    try {
      this.settle();
      this.topic.hostUpdate();
    } catch {
      // The update meets it again, and tells.
    }
    const answered = new Promise<void>(resolve => this.topic.onOutcome(resolve));
    return Promise.race([answered, nextFrame()]).then(() => super.scheduleUpdate());
  }

  /** Works out what the first question depends on. */
  protected settle(): void {
    // Most questions are what the attributes say.
  }

  /** What breaks on its way to the page ends here, not in the page's `onerror`. */
  protected override performUpdate(): void {
    this.#language = this.language;
    try {
      super.performUpdate();
    } catch (thrown) {
      if (this.#brokenBy?.state === this.state) return;
      const error = new PortalError('format', `Rendering failed: ${String(thrown)}`, {
        reason: 'render',
        cause: thrown,
      });
      this.#brokenBy = {state: this.state, error};
      this.failed(error);
      this.dispatchEvent(new PortalErrorEvent(this.topicName, error));
      this.requestUpdate();
    } finally {
      this.#language = undefined;
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.adoptSheets();
    super.update(changed);
    const {state} = this;
    const keeps = state.status !== 'idle' && !this.#hides;
    if (this.#isOneOfMany) {
      const reserve = keeps ? this.reserve || '10em' : '';
      if (reserve !== this.#reserved) layOutWhereSeen(this._stage, reserve);
      this.#reserved = reserve;
      return;
    }
    const reserve = keeps && state.data === undefined ? this.reserve : '';
    this.#room.hold(this._stage, reserve, keeps, !this.isLong());
  }

  /** Whether the widget reaches beyond every window, and its parts change in height as they are seen. */
  protected isLong(): boolean {
    return false;
  }

  override render(): unknown {
    const broken = this.#brokenBy?.state === this.state && this.#brokenBy.error;
    const {state} = this;
    // What stands below an answer has its line before it is needed, so that a failure moves nothing.
    const known = !broken && 'data' in state && state.data !== undefined ? state : undefined;
    return html`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel ?? nothing}
      aria-busy=${state.status === 'loading' ? 'true' : 'false'}
    >
      ${broken ? nothing : this.renderHeader()}
      <div class="stage">
        ${broken ? this.#renderFailure(broken) : this.renderState()}
        <div class="notes">
          <div class=${known && this.onError !== 'hide' ? 'line' : nothing}>
            ${known ? this.#renderLine(known.data!) : nothing}
          </div>
          ${known?.faults?.length ? this.renderFaults(known.faults) : nothing}
        </div>
      </div>
    </section>`;
  }

  /** The height that is held for the widget while its answer is not known, as a CSS length. */
  protected abstract get reserve(): string;

  /** Shows the answer. */
  protected abstract renderData(data: Answer<T>): unknown;

  /** Whether there is an answer with nothing in it. */
  protected abstract isEmpty(data: Answer<T>): boolean;

  /** What is said where there is nothing. */
  protected abstract renderEmpty(data: Answer<T>): unknown;

  /** What stands below an answer as long as it is up to date. */
  protected renderFresh?(data: Answer<T>): unknown;

  /** Stands in the place of an answer that is long under way. */
  protected abstract renderWaiting(): unknown;

  protected renderHeader(): unknown {
    return this.heading
      ? html`<div part="header">${heading(this.headingLevel, this.heading, 'heading')}</div>`
      : nothing;
  }

  /** What is shown where there is nothing better: what the page itself holds. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /** What is said about the parts of an answer that were left out. */
  protected renderFaults(faults: readonly Fault[]): unknown {
    return faultSentences(this.language, faults).map(note => html`<p part="note">${note}</p>`);
  }

  /** What the widget is called. */
  protected get label(): string {
    return this.heading || this.text(this.labelKey);
  }

  /** The name of its landmark; a widget that draws a landmark of its own has none here. */
  protected get landmarkLabel(): string | undefined {
    return this.label;
  }

  /**
   * The language of a text that the back end sent, where it is another one than that of the widget's
   * own words: what the back end says, else the page.
   */
  protected foreign(said: string | undefined): string | undefined {
    const tag = said ?? setting(this, 'lang');
    return tag && primary(tag) !== primary(this.language) ? tag : undefined;
  }

  /** A message in the widget's language. */
  protected text(key: MessageKey, values?: MessageValues): string {
    return message(this.language, key, values);
  }

  /** Tries again because a person asked for it, and tells how it went. */
  protected readonly retry = async (): Promise<void> => {
    this.#brokenBy = undefined;
    await this.reload();
    const {state} = this;
    if (state.status === 'failed') announce(this.#sentenceFor(state.error));
  };

  protected renderState(): unknown {
    const {state} = this;
    if (state.status === 'idle') return this.renderFallback();
    if (state.data !== undefined) {
      return this.isEmpty(state.data)
        ? html`<slot name="empty"
            ><div part="message empty">${this.renderEmpty(state.data)}</div></slot
          >`
        : this.renderData(state.data);
    }
    if (state.status === 'failed') return this.#renderFailure(state.error);
    return html`<slot name="loading">${this.#renderLoading()}</slot>`;
  }

  #renderLoading(): unknown {
    if (this.hasFallback) return this.renderFallback();
    return this.topic.isSlow ? this.renderWaiting() : nothing;
  }

  #renderFailure(error: PortalError): unknown {
    return html`${
      this.onError === 'hide'
        ? nothing
        : html`<slot name="error"
            ><div part=${this.briefly ? 'message error brief' : 'message error'}>
              <p>${this.#sentenceFor(error)}</p>
              ${this.#renderRetry()}
            </div></slot
          >`
    }${this.renderFallback()}`;
  }

  #renderLine(data: Answer<T>): unknown {
    const {state} = this;
    if (state.status !== 'failed' || this.onError === 'hide') return this.renderFresh?.(data);
    return html`<p part="note stale">
      ${this.text('state.stale', {time: formatMoment(state.at ?? 0, this.language, true)})}
      ${this.#renderRetry()}
    </p>`;
  }

  #renderRetry(): TemplateResult {
    return html`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text('state.retry')}
    </button>`;
  }

  #sentenceFor(error: PortalError): string {
    return errorSentence(this.language, this.topicName, error, {source: this.connection.source});
  }

  /** Whether the widget takes no room at all: it failed, and is to say nothing about it. */
  get #hides(): boolean {
    const {state} = this;
    return state.status === 'failed' && !state.data && this.onError === 'hide';
  }

  /** Whether the page has something of its own to show in the widget's place. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some(
      node =>
        (node instanceof Element && !node.slot) ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
