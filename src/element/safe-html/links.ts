import {isSafeLink} from '../../data/models/link.js';
import {each, resolve} from './dom.js';
import type {BodyFrame} from './present.js';

/** Links to articles stay in the page, links within the text are followed, the rest lead away. */
export function links(root: Element, frame: BodyFrame): void {
  const targets = new Map<string, HTMLElement>();
  each<HTMLElement>(root, '[data-anchor]', element => {
    const anchor = element.dataset.anchor!;
    if (!targets.has(anchor)) targets.set(anchor, element);
  });
  each<HTMLAnchorElement>(root, 'a[href]', element => {
    const written = element.getAttribute('href')!.trim();
    if (written.startsWith('#')) {
      jump(element, targets.get(decode(written.slice(1))));
      return;
    }
    const address = resolve(written, frame.base);
    if (!address || !isSafeLink(address)) {
      element.removeAttribute('href');
      return;
    }
    const article = frame.articleAt(address);
    element.href = article === undefined ? address : frame.addressOf(article);
    if (article !== undefined) element.dataset.article = article;
    const words = element.textContent.trim();
    if (article === undefined && element.origin !== location.origin) leadAway(element, words);
    if (!words) name(element);
  });
}

const claimed = /^(?:https?:\/\/(?:www\.)?|www\.|(?=[\w.-]+\.vn\b))([\w.-]+)/i;

/** Words that name another host than the one they lead to are followed by the true one. */
function leadAway(link: HTMLAnchorElement, words: string): void {
  link.rel = 'noopener noreferrer';
  const said = claimed.exec(words)?.[1]?.toLowerCase();
  if (!said) return;
  const host = link.hostname;
  if (host && !`.${host}`.endsWith(`.${said}`)) link.append(` (${host})`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link without words, around a picture without any, is called by where it leads. */
function name(link: HTMLAnchorElement): void {
  if (link.querySelector('img:not([alt=""])')) return;
  if (link.childElementCount === 0) link.removeAttribute('href');
  else link.setAttribute('aria-label', link.host + decode(link.pathname));
}

/** Fragments do not reach into shadow roots, so a link within the text is followed here. */
function jump(link: HTMLAnchorElement, target: HTMLElement | undefined): void {
  if (!target) {
    link.removeAttribute('href');
    return;
  }
  link.addEventListener('click', event => {
    event.preventDefault();
    target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({block: 'start'});
  });
}
