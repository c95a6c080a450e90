import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {PortalError} from '../../data/errors.js';
import type {ServiceGroup, ServiceLinks} from '../../data/models/services.js';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {PortalErrorEvent} from '../../element/events.js';
import {heading} from '../../element/heading.js';
import {absolute} from '../../element/links.js';
import {PortalElement} from '../../element/portal-element.js';
import {TopicController} from '../../element/topic-controller.js';
import {serviceLinkItem, type LinkFrame} from './item.js';
import {OwnLinks} from './own-links.js';
import {serviceLinksStyles} from './service-links.styles.js';

/**
 * Links to online services, in groups: those of an endpoint, or those among its children.
 *
 * Children need no endpoint: `<a href>` each, with `data-icon` and `data-description`, parted by
 * headings. With an endpoint they are what is shown until it answers, and when it does not.
 *
 * @tagname portal-service-links
 * @slot - Links to show with no endpoint; anything else is shown when there is nothing better.
 * @slot loading - Instead of the placeholder while the links are under way.
 * @slot error - Instead of the sentence that tells what went wrong.
 * @slot empty - Instead of the sentence that there are no services.
 * @csspart base - Everything.
 * @csspart header - The widget's own heading.
 * @csspart heading - The same, its text.
 * @csspart links - All groups.
 * @csspart group - One group.
 * @csspart title - Its title.
 * @csspart list - Its links.
 * @csspart item - One link and what belongs to it.
 * @csspart icon - Its icon.
 * @csspart link - The link.
 * @csspart description - What is said about it.
 * @csspart host - Where an outside link leads.
 * @csspart message - A sentence instead of the links; also `error` or `empty`.
 * @csspart note - A sentence below them; also `stale` when they are not up to date.
 * @csspart button - The button that tries again; also `retry`.
 * @fires {PortalLoadEvent} portal-load - The endpoint's links are shown.
 * @fires {PortalErrorEvent} portal-error - No links came, or some are left out.
 */
export class ServiceLinksElement extends PortalElement<'services'> {
  static override styles = [baseStyles, serviceLinksStyles];

  protected readonly topicName = 'services';
  protected readonly labelKey = 'services.label';
  protected readonly topic = new TopicController(this, 'services', () =>
    this.#asks ? {group: this.group || undefined} : undefined,
  );
  readonly #own = new OwnLinks(this);

  /** Only this group of the endpoint's, by its name. */
  @property() group = '';
  /** How the links look. */
  @property({reflect: true, converter: oneOf('list', 'grid', 'buttons')})
  layout: 'list' | 'grid' | 'buttons' = 'list';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('DOMContentLoaded', this.#parsed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  /** @internal */
  override failed(error: PortalError): void {
    if (!this.#serves(error)) super.failed(error);
  }

  /** @internal */
  tell(error: PortalError): void {
    this.failed(error);
    this.dispatchEvent(new PortalErrorEvent('services', error));
  }

  readonly #parsed = (): void => this.requestUpdate();

  /** Whether there is somebody to ask; if not, and there are no children either, that is told. */
  get #asks(): boolean {
    // The parser may still be on its way to the children.
    const alone = this.#own.links === undefined && document.readyState !== 'loading';
    return alone || this.connection.endpoint !== '';
  }

  /** A source that knows no services is no fault where the page has links of its own. */
  #serves({reason}: PortalError): boolean {
    return reason === 'unsupported-topic' && this.#own.links !== undefined;
  }

  protected override renderState(): unknown {
    const {state} = this;
    return state.status === 'failed' && this.#serves(state.error)
      ? this.renderFallback()
      : super.renderState();
  }

  protected override get landmarkLabel(): undefined {
    return undefined;
  }

  protected override isEmpty({groups}: ServiceLinks): boolean {
    return groups.every(({links}) => links.length === 0);
  }

  protected override get reserve(): string {
    // How many links will come nobody knows: what follows waits below the window's edge, unless the
    // page's own links hold the place.
    return this.#own.links ? '' : '100vh';
  }

  protected override renderEmpty(): unknown {
    return html`<p>${this.text('services.empty')}</p>`;
  }

  protected override renderData(data: ServiceLinks): unknown {
    const {connection} = this;
    return this.#renderLinks(data, address => absolute(address, connection));
  }

  protected override renderFallback(): unknown {
    const {links, faults} = this.#own;
    if (!links) return super.renderFallback();
    return html`${this.#renderLinks(links, address => address)} ${this.renderFaults(faults)}`;
  }

  protected override renderWaiting(): unknown {
    return html`<span class="hidden">${this.text('state.loading')}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0, 1, 2, 3].map(() => html`<li part="item"><span class="bone"></span></li>`)}
      </ul>`;
  }

  #renderLinks({groups}: ServiceLinks, address: (url: string) => string): unknown {
    const full = groups.filter(({links}) => links.length > 0);
    if (full.length === 0) return nothing;
    const frame: LinkFrame = {
      full: this.layout !== 'buttons',
      icons: full.some(({links}) => links.some(({icon}) => icon)),
      address,
      text: (key, values) => this.text(key, values),
    };
    return html`<nav part="links" aria-label=${this.label} @error=${this.#dropPicture}>
      ${full.map(group => this.#renderGroup(group, frame))}
    </nav>`;
  }

  #renderGroup({title, links}: ServiceGroup, frame: LinkFrame): unknown {
    return html`<div part="group">
      ${title ? heading(this.heading ? this.headingLevel + 1 : this.headingLevel, title, 'title') : nothing}
      <ul part="list" class=${this.layout}>
        ${links.map(link => serviceLinkItem(link, frame))}
      </ul>
    </div>`;
  }

  readonly #dropPicture = {
    // Errors of pictures do not bubble.
    capture: true,
    handleEvent: ({target}: Event): void => {
      (target as HTMLElement).hidden = true;
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-service-links': ServiceLinksElement;
  }
}
