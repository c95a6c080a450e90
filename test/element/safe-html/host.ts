/**
 * A host's page for hostile articles: shows one in the widget, or raw, and notes what ran. It stands
 * in a frame, where a script that gets through spoils nothing else.
 */
import {eventTypes} from './events.js';

export interface Host extends Window {
  /** What ran so far. */
  readonly fired: string[];
  /** Policy violations so far. */
  readonly violations: string[];
  readonly ready?: true;
  /** The widget shows an article with this text; its shadow root. */
  show(bodyHtml: string): Promise<ShadowRoot>;
  /** The same text as it is, with nothing between it and the page. */
  raw(bodyHtml: string): ShadowRoot;
  /** Lets everything happen that a body could wait for, and does to it whatever a person could. */
  provoke(root: ShadowRoot): Promise<void>;
}

const host = window as unknown as {-readonly [K in keyof Host]: Host[K]};
host.fired = [];
host.violations = [];
for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print']) {
  (host as unknown as Record<string, unknown>)[name] = () => host.fired.push(name);
}
document.addEventListener('securitypolicyviolation', event => {
  host.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
// Links that only lead away are followed up to here: the next body needs this page.
window.addEventListener('click', event => {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (link && link.protocol !== 'javascript:') event.preventDefault();
});
window.addEventListener('submit', event => {
  const sender = event.submitter ?? (event.composedPath()[0] as Element);
  const markup = new XMLSerializer().serializeToString(sender);
  if (!markup.includes('javascript:')) event.preventDefault();
});

const bodies = new Map<string, string>();

host.show = async bodyHtml => {
  const {registerSource} = await import('../../../src/data/sources/index.js');
  await import('../../../src/define/article-view.js');
  registerSource('hostile', {
    article: (_http, {id: wanted}) =>
      Promise.resolve({id: wanted, title: 'Bài', bodyHtml: bodies.get(wanted)}),
  });
  const view = document.createElement('portal-article-view');
  const id = String(bodies.size + 1);
  bodies.set(id, bodyHtml);
  view.source = 'hostile';
  view.endpoint = '/';
  view.articleId = id;
  view.setAttribute('tools', 'print save share text-size contrast listen');
  const done = new Promise(resolve => {
    view.addEventListener('portal-load', resolve);
    view.addEventListener('portal-error', resolve);
  });
  document.body.replaceChildren(view);
  await done;
  return view.shadowRoot!;
};

host.raw = bodyHtml => {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  const root = holder.attachShadow({mode: 'open'});
  root.innerHTML = bodyHtml;
  return root;
};

host.provoke = async root => {
  await quiet();
  for (const type of eventTypes) {
    for (const element of root.querySelectorAll('*')) {
      element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true, composed: true}));
    }
  }
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  }
  await quiet();
};

/** What was asked for before, a picture that fails, has then been told about. */
async function quiet(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await new Promise(resolve => {
      const probe = new Image();
      probe.addEventListener('error', resolve);
      probe.src = `x?${Math.random()}`;
    });
    await new Promise(resolve => setTimeout(resolve));
  }
}

host.ready = true;
