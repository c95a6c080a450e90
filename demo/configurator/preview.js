import {foreignOrigins} from './addresses.js';
import {tagsOf} from './snippets.js';

const page = '/preview.html';

/**
 * Shows a widget in a page of its own, which is held by a policy to this host and to those a person
 * has agreed to. It is built by DOM alone: nothing of what is chosen is parsed as a page.
 *
 * @param {HTMLIFrameElement} frame
 * @param {import('./state.js').Catalogue} catalogue
 * @param {() => void} drawn - called whenever what is seen has changed.
 */
export function createPreview(frame, catalogue, drawn) {
  /** @type {import('./state.js').State | undefined} */
  let wanted;
  /** What the frame's page was loaded for; what it may ask cannot be widened later. */
  let loadedFor = '';
  let ready = false;
  let held = '';

  frame.addEventListener('load', () => {
    const {contentDocument, contentWindow} = frame;
    if (contentWindow.location.pathname !== page) return;
    ready = true;
    const policy = contentDocument.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `connect-src 'self' ${held}`;
    contentDocument.head.append(policy);
    for (const name of ['portal-load', 'portal-error']) {
      contentDocument.addEventListener(name, drawn);
    }
    build();
  });

  function build() {
    const {contentDocument} = frame;
    const tags = tagsOf(wanted, catalogue);
    const main = contentDocument.querySelector('main');
    if (tags.some(({tag}, at) => main.children[at]?.localName !== tag)) {
      main.replaceChildren(...tags.map(({tag}) => contentDocument.createElement(tag)));
    }
    tags.forEach((tag, at) => dress(main.children[at], tag));
    restyle();
    const {customElements} = frame.contentWindow;
    Promise.all(tags.map(({tag}) => customElements.whenDefined(tag))).then(() =>
      requestAnimationFrame(drawn),
    );
  }

  function restyle() {
    const root = frame.contentDocument.documentElement;
    root.lang = document.documentElement.lang;
    root.dataset.scheme = wanted.ground;
    const theme = frame.contentDocument.getElementById('theme');
    const address = wanted.theme && `/embed/themes/${wanted.theme}.css`;
    if (theme.getAttribute('href') !== address) {
      theme.addEventListener('load', drawn, {once: true});
      if (address) theme.setAttribute('href', address);
      else theme.removeAttribute('href');
    }
    for (const name of [...root.style]) root.style.removeProperty(name);
    for (const [name, value] of Object.entries(wanted.tokens)) root.style.setProperty(name, value);
    drawn();
  }

  return {
    /** @param {import('./state.js').State} state */
    show(state) {
      wanted = state;
      const {source, endpoint} = state.attributes;
      held = foreignOrigins(state).join(' ');
      const purpose = JSON.stringify([state.widget, source, endpoint, state.options, held]);
      if (purpose === loadedFor) {
        if (ready) build();
        return;
      }
      loadedFor = purpose;
      ready = false;
      frame.contentWindow.location.replace(page);
    },
    /** Colours and the like, which ask nobody. */
    restyle(state) {
      wanted = state;
      if (ready) restyle();
    },
    /** Takes the widget away. */
    clear() {
      loadedFor = '';
      ready = false;
      frame.contentWindow.location.replace('about:blank');
    },
    /** The widget, once it is there. */
    get widget() {
      return ready ? frame.contentDocument.querySelector('main').lastElementChild : null;
    },
  };
}

/** @param {import('./markup.js').Tag} tag */
function dress(element, {tag, attributes, children}) {
  const given = new Map(attributes.map(([name, value]) => [name, value]));
  // Somebody who tries it out is no visitor of the portal.
  if (tag === 'portal-visit-counter') given.set('display-only', '');
  for (const name of element.getAttributeNames()) {
    if (!given.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of given) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (!children || element.childElementCount > 0) return;
  for (const [, href, text] of children.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)) {
    const link = element.ownerDocument.createElement('a');
    link.href = href;
    link.textContent = text;
    element.append(link);
  }
}
