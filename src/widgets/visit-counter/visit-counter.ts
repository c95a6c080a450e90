import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Outcome} from '../../data/outbox.js';
import type {Visits} from '../../data/models/visits.js';
import {oneOf, someOf, whole} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {formatMoment, formatNumber, noNumber} from '../../element/format.js';
import {PortalElement} from '../../element/portal-element.js';
import {refreshButton, refreshRoom} from '../../element/refresh-button.js';
import {RefreshController} from '../../element/refresh-controller.js';
import {TopicController} from '../../element/topic-controller.js';
import {AttendController} from './attend-controller.js';
import {chart} from './chart.js';
import {visitCounterStyles} from './visit-counter.styles.js';

const fieldNames = ['online', 'today', 'yesterday', 'week', 'month', 'total'] as const;
/** One of the numbers. */
export type VisitField = (typeof fieldNames)[number];

const usual: readonly VisitField[] = ['online', 'today', 'week', 'month', 'total'];

/**
 * How many people visit the portal; counts the one who looks, once a visit.
 *
 * @tagname portal-visit-counter
 * @slot - What is shown without JavaScript, and when there is nothing better.
 * @slot loading - Instead of the placeholder while the numbers are under way.
 * @slot error - Instead of the sentence that tells what went wrong.
 * @csspart base - Everything.
 * @csspart header - The heading and what stands beside it.
 * @csspart heading - The heading.
 * @csspart list - The rows.
 * @csspart row - One number with its name.
 * @csspart label - Its name.
 * @csspart value - The number, "—" where it is not known.
 * @csspart digits - The digits of the number that the `digits` layout shows large; `digit` is one.
 * @csspart chart - The last 30 days.
 * @csspart picture - Their picture; `bar` is one day.
 * @csspart axis - The line below the picture.
 * @csspart updated - When the numbers were true.
 * @csspart message - A sentence below the rows; also `error`.
 * @csspart note - A sentence below the rows; also `stale` when they are not up to date.
 * @csspart button - Every button; `retry` and `pause` name some.
 * @fires {PortalLoadEvent} portal-load - The numbers are shown, also after the visit was counted.
 * @fires {PortalErrorEvent} portal-error - No numbers came, or the visit could not be counted yet.
 */
export class VisitCounterElement extends PortalElement<'visits'> {
  static override styles = [baseStyles, visitCounterStyles];

  protected readonly topicName = 'visits';
  protected override readonly briefly = true;
  protected readonly labelKey = 'visits.label';
  protected readonly topic = new TopicController(this, 'visits', () => ({}));
  readonly #refreshing = new RefreshController(this);

  /**
   * Which numbers are shown, in this order, as far as the back end gives them: some of `online
   * today yesterday week month total`.
   *
   * @default 'online today week month total'
   */
  @property() fields: string = usual.join(' ');
  /** Rows; the total in large `digits`; a `chart` of the last 30 days above the rows. */
  @property({converter: oneOf('list', 'digits', 'chart')})
  layout: 'list' | 'digits' | 'chart' = 'list';
  /** Shows the numbers without counting the one who looks. */
  @property({type: Boolean, attribute: 'display-only'}) displayOnly = false;
  /** Seconds after which the numbers are asked for again, at least 60; 0 for never. */
  @property({converter: whole(0, 0, 86_400)}) refresh = 0;

  constructor() {
    super();
    new AttendController(this);
  }

  /** @internal */
  get readyToCount(): boolean {
    return !this.displayOnly && /ready|failed/.test(this.state.status);
  }

  /** @internal */
  counting(outcome: Promise<Outcome<'visits'>>): void {
    void this.topic.follow(outcome);
  }

  protected override get reserve(): string {
    const {layout} = this;
    const more = layout === 'list' ? '' : ` + var(--_${layout})`;
    const room = refreshRoom(this.#refreshing);
    return `calc(${this.#names.length} * 2.2em + var(--_said)${more} + ${room})`;
  }

  protected override renderState(): unknown {
    const {state} = this;
    const nothingKnown = state.status === 'failed' && !state.data && this.onError !== 'hide';
    return html`${nothingKnown ? this.#renderRows({}) : nothing}${super.renderState()}`;
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderWaiting(): unknown {
    return html`<span class="hidden">${this.text('state.loading')}</span>
      <div aria-hidden="true">
        ${this.layout === 'chart' ? html`<span class="bone picture"></span>` : nothing}
        ${this.#names.map(
          name =>
            html`<div part="row">
              <span part="label">${this.text(`visits.${name}`)}</span><span class="bone"></span>
            </div>`,
        )}
      </div>`;
  }

  protected override renderData(data: Visits): unknown {
    const {daily} = data;
    const draws = this.layout === 'chart' && daily;
    return html`${
      draws ? chart(daily, this.language, (key, values) => this.text(key, values)) : nothing
    }
    ${this.#renderRows(data)} ${refreshButton(this.#refreshing, key => this.text(key))}`;
  }

  protected override renderFresh({updatedAt}: Visits): unknown {
    return updatedAt
      ? html`<p part="updated">
          ${this.text('visits.updated')}
          <time datetime=${updatedAt}>${formatMoment(updatedAt, this.language, true)}</time>
        </p>`
      : nothing;
  }

  #renderRows(known: Partial<Visits>): TemplateResult {
    const names = this.#rowsOf(known);
    const large = this.layout === 'digits' && (names.includes('total') ? 'total' : names[0]);
    return html`<dl part="list" class=${this.layout}>
      ${names.map(
        name =>
          html`<div part="row">
            <dt part="label">${this.text(`visits.${name}`)}</dt>
            <dd part="value">${this.#renderNumber(known[name], name === large)}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** What a back end always gives has its row even when it is not known. */
  #rowsOf(known: Partial<Visits>): readonly VisitField[] {
    const nothing = known.total === undefined;
    return this.#names.filter(name => nothing || known[name] !== undefined || name === 'online');
  }

  get #names(): readonly VisitField[] {
    return someOf(this.fields, fieldNames, usual);
  }

  #renderNumber(value: number | undefined, large: boolean): unknown {
    if (value === undefined) {
      return html`<span aria-hidden="true">${noNumber}</span
        ><span class="hidden">${this.text('visits.unknown')}</span>`;
    }
    const number = formatNumber(value, this.language);
    if (!large) return number;
    return html`<span class="hidden">${number}</span
      ><span part="digits" aria-hidden="true"
        >${String(value)
          .split('')
          .map(digit => html`<span part="digit">${digit}</span>`)}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-visit-counter': VisitCounterElement;
  }
}
