import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {partial, type Fault, type PortalError} from '../../data/errors.js';
import type {ServiceLinks} from '../../data/models/services.js';
import {topics} from '../../data/topics.js';

const titles = 'h1,h2,h3,h4,h5,h6';

interface OwnLinksHost extends ReactiveControllerHost, HTMLElement {
  /** Hears what was wrong with the links. */
  tell(error: PortalError): void;
}

/**
 * The links among the widget's children, now and whenever the children change. They pass the same
 * gate as an answer: pages are edited by many hands, and by programs.
 */
export class OwnLinks implements ReactiveController {
  readonly #host: OwnLinksHost;
  readonly #observer = new MutationObserver(() => this.#read());
  #links: ServiceLinks | undefined;
  #faults: readonly Fault[] = [];

  constructor(host: OwnLinksHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` where the children hold none. */
  get links(): ServiceLinks | undefined {
    return this.#links;
  }

  /** What was left out. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const groups = groupsIn(this.#host);
    const {data, faults} = topics.services.parse({groups});
    const known = JSON.stringify(this.#faults);
    this.#links = groups.some(({links}) => links.length > 0) ? data : undefined;
    this.#faults = faults;
    this.#host.requestUpdate();
    if (faults.length > 0 && JSON.stringify(faults) !== known) this.#host.tell(partial(faults));
  }
}

interface RawGroup {
  readonly title?: string | undefined;
  readonly links: unknown[];
}

/** Links in the order they stand in, parted where a heading begins. */
function groupsIn(host: HTMLElement): RawGroup[] {
  let group: RawGroup = {links: []};
  const groups = [group];
  for (const child of host.children) {
    if (child.slot) continue;
    for (const element of [child, ...child.querySelectorAll(`a[href],${titles}`)]) {
      if (element instanceof HTMLAnchorElement) {
        if (element.hasAttribute('href')) group.links.push(linkOf(element));
      } else if (element.matches(titles) && !element.closest('a') && !element.querySelector('a')) {
        group = {title: textOf(element) || undefined, links: []};
        groups.push(group);
      }
    }
  }
  return groups;
}

function linkOf(anchor: HTMLAnchorElement): unknown {
  const image = anchor.querySelector('img');
  const text = textOf(anchor);
  const {icon, description} = anchor.dataset;
  return {
    title: text || anchor.getAttribute('aria-label') || image?.alt || anchor.title,
    url: anchor.getAttribute('href'),
    // A picture with words for it is no decoration.
    icon: icon || (image?.alt === '' ? (image.getAttribute('src') ?? undefined) : undefined),
    description: description || undefined,
    newTab: anchor.target === '_blank' || undefined,
  };
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
