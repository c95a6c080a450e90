import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Rating} from '../../data/models/rating.js';
import type {Outcome} from '../../data/outbox.js';
import {noNumber} from '../../element/format.js';
import {randomToken} from '../../data/token.js';
import {announce} from '../../element/announce.js';
import {oneOf, whole} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {PortalRatingChangeEvent} from '../../element/events.js';
import {PortalElement} from '../../element/portal-element.js';
import {TopicController} from '../../element/topic-controller.js';
import {choices, type Choices} from './choices.js';
import {voteName, type RatingFrame} from './frame.js';
import {ratingStarsStyles} from './rating-stars.styles.js';
import {pageSubject} from './subject.js';
import {spread, summary} from './summary.js';
import {voteForm} from './vote-form.js';

/** What may change the page that is rated. */
const moves = ['popstate', 'portal-article-change'];
// One listener for all of them: that of each costs as much as its element.
const living = new Set<RatingStarsElement>();
const moved = () => living.forEach(element => element.requestUpdate());

/**
 * What people think of the page: the average of their votes, how many they are and how they spread,
 * and a vote of one's own. In a form of the page, with a `name` and no endpoint, it is a field.
 *
 * @tagname portal-rating-stars
 * @slot - What is shown without JavaScript, and when there is nothing better.
 * @slot loading - Instead of the placeholder while the rating is under way.
 * @slot error - Instead of the sentence that tells what went wrong.
 * @slot empty - Instead of the words that nobody has voted.
 * @csspart base - Everything.
 * @csspart header - The heading and what stands beside it.
 * @csspart heading - The heading.
 * @csspart summary - The line with the stars, the `average` and the `count`; `none` without votes.
 * @csspart stars - The stars of the average.
 * @csspart spread - How the votes spread; `share` is one row, with a `bar` and its `votes`.
 * @csspart vote - The part where one votes; `legend` is its name.
 * @csspart choices - The votes to choose from: each a `star`, or a `choice` with its words.
 * @csspart actions - The buttons below.
 * @csspart button - Every button; `send`, `withdraw` and `retry` name some.
 * @csspart message - A sentence instead of the rating; also `error`.
 * @csspart note - A sentence below it; also `status` of one's own vote, and `stale`.
 * @fires {PortalLoadEvent} portal-load - The rating is shown, also after a vote.
 * @fires {PortalErrorEvent} portal-error - No rating came, or a vote did not arrive.
 * @fires {Event} change - A person chose another vote, and has not sent it yet.
 * @fires {PortalRatingChangeEvent} portal-rating-change - A person sent a vote, or took it back.
 */
export class RatingStarsElement extends PortalElement<'rating'> {
  static override styles = [baseStyles, ratingStarsStyles];
  static override shadowRootOptions = {
    ...PortalElement.shadowRootOptions,
    // A form that finds the field missing must be able to go there.
    delegatesFocus: true,
  };
  static readonly formAssociated = true;

  protected readonly topicName = 'rating';
  protected override readonly briefly = true;
  protected readonly labelKey = 'rating.label';
  protected readonly topic = new TopicController(this, 'rating', () =>
    this.#isField ? undefined : {subject: this.subject || pageSubject()},
  );
  // Old browsers have none; then it is no form field, and all else works.
  readonly #internals = (this as {attachInternals?(): ElementInternals}).attachInternals?.();
  #about = '';
  #choices: Choices | undefined;

  /** What is rated; else the page's canonical URL. At most 512 characters for most back ends. */
  @property() subject = '';
  /** The best vote, 2 to 10, until the back end tells. */
  @property({converter: whole(5, 2, 10)}) max = 5;
  /** `stars`, or the three official `levels` of satisfaction. */
  @property({converter: oneOf('stars', 'levels')}) scale: 'stars' | 'levels' = 'stars';
  /** Shows the rating and takes no vote. */
  @property({type: Boolean}) readonly = false;
  /** Its name in the page's form. */
  @property({reflect: true, useDefault: true}) name = '';
  /** Whether the page's form wants it filled in. */
  @property({type: Boolean}) required = false;

  @state() private _choice: number | undefined;
  @state() private _busy = false;
  @state() private _asks = false;
  @state() private _formDisabled = false;

  /** What is chosen now: a whole number as text, empty for nothing. */
  @property()
  get value(): string {
    return String(this.#chosen ?? '');
  }
  set value(value: string | null) {
    const stars = Number(value);
    this._choice = Number.isInteger(stars) && stars > 0 ? stars : undefined;
  }

  /** Whether nothing can be chosen. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    // At once, and not with the next update: what the form answers may not come within one.
    this.toggleAttribute('disabled', disabled);
  }

  /** The form it is a field of. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (living.size === 0) moves.forEach(type => addEventListener(type, moved));
    living.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    living.delete(this);
    if (living.size === 0) moves.forEach(type => removeEventListener(type, moved));
  }

  override willUpdate(): void {
    const about = this.subject || pageSubject();
    if (this.#about && about !== this.#about) this._choice = undefined;
    this.#about = about;
  }

  override updated(): void {
    if (this.#internals?.form) this.#fillIn();
  }

  /** @internal */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
  }

  /** @internal */
  formStateRestoreCallback(value: string): void {
    this.value = value;
  }

  /** Goes to the vote that is chosen, else to the first. */
  override focus(options?: FocusOptions): void {
    const radio = this.renderRoot.querySelector<HTMLElement>('input:checked, input');
    if (radio) radio.focus(options);
    else super.focus(options);
  }

  /** Whether the form can be sent with what is chosen. */
  checkValidity(): boolean {
    return this.#internals?.checkValidity() ?? true;
  }

  /** The same, and tells the person what is missing. */
  reportValidity(): boolean {
    return this.#internals?.reportValidity() ?? true;
  }

  readonly #choose = (stars: number): void => {
    this._choice = stars;
    this._asks = false;
    this.#fillIn();
    // Changes do not leave a shadow root by themselves.
    this.dispatchEvent(new Event('change', {bubbles: true}));
  };

  readonly #vote = async (): Promise<void> => {
    const stars = this.#chosen;
    if (this.#isField || this._busy) return;
    if (stars === undefined) {
      this._asks = true;
      this.#say('rating.choose');
      this.focus();
    } else if (stars !== this.#own) {
      const outcome = await this.#send(stars);
      if (!outcome.error) this._choice = undefined;
    }
  };

  readonly #withdraw = async (): Promise<void> => {
    if (this._busy || this.#own === undefined) return;
    const {error} = await this.#send(undefined);
    if (error) return;
    this._choice = undefined;
    this.#say('rating.withdrawn');
    // The button that had the focus is gone.
    await this.updateComplete;
    this.focus();
  };

  async #send(stars: number | undefined): Promise<Outcome<'rating'>> {
    const {waits, done} = this.topic.sending;
    const voter = (waits ?? done)?.voter ?? randomToken();
    this._busy = true;
    const about = this.#about;
    const outcome = await this.topic.send(stars ? {stars, voter} : {voter}, true);
    this._busy = false;
    const {error, waits: kept} = outcome;
    const how = kept ? 'kept' : error ? 'refused' : 'sent';
    this.dispatchEvent(new PortalRatingChangeEvent(about, stars, how));
    await this.updateComplete;
    if (this.isConnected && this.#status) announce(this.#status);
    return outcome;
  }

  #say(key: 'rating.choose' | 'rating.withdrawn'): void {
    announce(this.text(key));
  }

  #fillIn(): void {
    const missing = this.required && this.#chosen === undefined;
    this.#internals?.setFormValue(this.value || null);
    this.#internals?.setValidity(
      {valueMissing: missing},
      missing ? this.text('rating.choose') : '',
    );
  }

  protected override get reserve(): string {
    // The summary, the part where one votes, and a row for each vote.
    const {max, scale} = this.#frame;
    const form = scale === 'stars' ? 7.6 : 8.1;
    const rows = `max(${max * 1.5 + 0.6}em, var(--_said))`;
    return `calc(var(--_summary) + ${this.readonly ? 0 : form}em + ${rows} + var(--_line))`;
  }

  protected override renderState(): unknown {
    const {state} = this;
    const vote = this.#canVote ? this.#renderVote() : nothing;
    if (this.#isField) return vote;
    if (state.status === 'idle') return super.renderState();
    const {status, data} = state;
    const waits = status === 'loading' && !data;
    const answer = super.renderState();
    // What is not always there comes last, so that the place where one votes stays where it is.
    return html`${waits ? html`<div class="waiting">${answer}</div>` : this.#renderSummary(data)}
    ${vote} ${waits ? nothing : answer}`;
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderWaiting(): unknown {
    return html`<span class="hidden">${this.text('state.loading')}</span
      ><span class="bone" aria-hidden="true"></span>`;
  }

  protected override renderData(rating: Rating): unknown {
    if (!this.#fits(rating)) return html`<p part="message error">${this.text('rating.scale')}</p>`;
    return spread(rating, this.#frame);
  }

  #renderSummary(rating: Rating | undefined): unknown {
    const says = rating ? this.#fits(rating) : this.onError !== 'hide';
    return says ? summary(rating, this.#frame) : nothing;
  }

  #renderVote(): unknown {
    const choice = this.#chosen;
    this.#choices = choices(this.#frame, choice, this.#choices);
    return voteForm({
      ...this.#frame,
      choice,
      choices: this.#choices.element,
      own: this.#own,
      disabled: this._formDisabled,
      busy: this._busy,
      isField: this.#isField,
      status: this.#status,
      choose: this.#choose,
      send: () => void this.#vote(),
      withdraw: () => void this.#withdraw(),
    });
  }

  get #status(): string {
    const {waits, refused} = this.topic.sending;
    const vote = (stars = this.#own) => (stars ? voteName(stars, this.#frame) : '');
    if (this._asks) return this.text('rating.choose');
    if (this._busy) return '';
    if (waits)
      return this.text('stars' in waits ? 'rating.kept' : 'rating.keptWithdrawal', {vote: vote()});
    if (refused) {
      const {sent, status} = refused;
      const lost = 'stars' in sent ? vote(sent.stars) : this.text('rating.withdraw');
      return this.text('rating.refused', {vote: lost, status: status ?? noNumber});
    }
    return this.#own ? this.text('rating.own', {vote: vote()}) : '';
  }

  /** The vote that is theirs: what waits to be sent, else what the back end has. */
  get #own(): number | undefined {
    const {waits, done} = this.topic.sending;
    const {state} = this;
    if (waits) return 'stars' in waits ? waits.stars : undefined;
    if (done) return 'stars' in done ? done.stars : undefined;
    return state.status === 'idle' ? undefined : (state.data?.own ?? undefined);
  }

  get #chosen(): number | undefined {
    return this._choice ?? this.#own;
  }

  get #isField(): boolean {
    return !!this.name && !!this.#internals?.form && !this.connection.endpoint;
  }

  get #canVote(): boolean {
    const {state} = this;
    if (this.readonly) return false;
    if (state.status === 'failed' && state.error.kind === 'config') return false;
    if (state.status === 'idle') return this.#isField;
    return !state.data || this.#fits(state.data);
  }

  /** The official scale has three levels; votes on another one would mean something else. */
  #fits({max}: Rating): boolean {
    return this.scale === 'stars' || max === 3;
  }

  get #frame(): RatingFrame {
    const {scale, language, state} = this;
    const told = state.status === 'idle' ? undefined : state.data?.max;
    return {
      scale,
      language,
      max: scale === 'levels' ? 3 : (told ?? this.max),
      text: (key, values) => this.text(key, values),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-rating-stars': RatingStarsElement;
  }
}
