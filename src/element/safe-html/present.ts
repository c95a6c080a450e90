import {isSafeLink, isSafeResource} from '../../data/models/link.js';
import {videoAddress} from './allowed.js';
import {putStyle} from './styles.js';
import {sanitize, type Sanitized} from './sanitize.js';

/** What a body needs to know of the page it comes into. */
export interface BodyFrame {
  /** Where relative addresses start: the back end. */
  readonly base: string;
  /** The level its highest headings get. */
  readonly level: number;
  /** The id of an article a link leads to, if it leads to one. */
  articleAt(address: string): string | undefined;
  /** Where the page shows an article. */
  addressOf(id: string): string;
  readonly words: {
    readonly table: string;
    readonly video: string;
    videoNote(host: string): string;
  };
}

/** A body of foreign HTML, made safe, and made to fit the page. Its elements are new each time. */
export function presentBody(html: string, frame: BodyFrame): HTMLElement {
  const clean = sanitize(html);
  const body = document.createElement('div');
  body.append(clean.fragment);
  restoreStyles(body, clean);
  plainTags(body);
  headings(body, frame.level);
  pictures(body, frame);
  frames(body, frame);
  links(body, clean, frame);
  tables(body, frame.words.table);
  return body;
}

function each<T extends Element>(root: Element, selector: string, work: (element: T) => void) {
  root.querySelectorAll<T>(selector).forEach(work);
}

function rename(element: Element, tag: string): HTMLElement {
  const renamed = document.createElement(tag);
  for (const {name, value} of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function restoreStyles(root: Element, {styles}: Sanitized): void {
  each<HTMLElement>(root, '*', element => putStyle(element, styles.get(element) ?? []));
}

/** What HTML 3 said with tags and attributes, said with styles. */
function plainTags(root: Element): void {
  each<HTMLElement>(root, '[align]', element => {
    const align = element.getAttribute('align')!.toLowerCase();
    element.removeAttribute('align');
    if (/^(left|right|center|justify)$/.test(align) && !/^(IMG|TABLE)$/.test(element.tagName)) {
      element.style.setProperty('text-align', align);
    }
  });
  each(root, 'center', element => {
    rename(element, 'div').style.setProperty('text-align', 'center');
  });
  each<HTMLElement>(root, 'font', element => {
    const color = element.getAttribute('color') ?? '';
    const style = element.style.cssText;
    const span = rename(element, 'span');
    span.removeAttribute('color');
    span.removeAttribute('size');
    if (style) span.style.cssText = style;
    if (/^#?\w+$/.test(color)) span.style.setProperty('color', color);
  });
}

/** The highest heading gets `level`, the next one deeper, without gaps. */
function headings(root: Element, level: number): void {
  const found = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const ranks = [...new Set(found.map(({tagName}) => tagName))].sort();
  for (const element of found) {
    const style = (element as HTMLElement).style.cssText;
    const renamed = rename(element, `h${Math.min(6, level + ranks.indexOf(element.tagName))}`);
    if (style) renamed.style.cssText = style;
  }
}

function resolve(address: string, base: string): string | undefined {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}

function pictures(root: Element, {base}: BodyFrame): void {
  each(root, '[srcset]', element => element.removeAttribute('srcset'));
  each<HTMLImageElement>(root, 'img,audio,video,source', element => {
    const address = resolve(element.getAttribute('src') ?? '', base);
    if (!address || !element.hasAttribute('src') || !isSafeResource(address)) {
      element.removeAttribute('src');
    } else {
      element.setAttribute(
        'src',
        location.protocol === 'https:' ? address.replace(/^http:/, 'https:') : address,
      );
    }
    if (element.tagName === 'IMG') {
      element.loading = 'lazy';
      element.decoding = 'async';
      if (!element.hasAttribute('alt')) element.alt = '';
    }
    if (/^(AUDIO|VIDEO)$/.test(element.tagName)) {
      element.setAttribute('controls', '');
      element.setAttribute('preload', 'none');
    }
  });
}

/** A video waits for a click; any other frame becomes a link to what it shows. */
function frames(root: Element, {base, words}: BodyFrame): void {
  each<HTMLIFrameElement>(root, 'iframe', element => {
    const address = resolve(element.getAttribute('src') ?? '', base) ?? '';
    const video = videoAddress.exec(address)?.[1];
    if (video) {
      element.replaceWith(videoButton(video, words));
    } else if (element.hasAttribute('src') && isSafeResource(address)) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = address;
      element.replaceWith(link);
    } else {
      element.remove();
    }
  });
}

function videoButton(video: string, words: BodyFrame['words']): HTMLElement {
  const host = 'www.youtube-nocookie.com';
  const box = document.createElement('div');
  box.className = 'video';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.video;
  const note = document.createElement('p');
  note.textContent = words.videoNote(host);
  button.addEventListener('click', () => {
    const player = document.createElement('iframe');
    player.src = `https://${host}/embed/${video}?autoplay=1`;
    player.title = words.video;
    player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    player.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-presentation allow-popups',
    );
    box.replaceChildren(player);
    player.focus();
  });
  box.append(button, note);
  return box;
}

function links(root: Element, {anchors}: Sanitized, frame: BodyFrame): void {
  const targets = new Map<string, HTMLElement>();
  each<HTMLElement>(root, '*', element => {
    const anchor = anchors.get(element);
    if (anchor && !targets.has(anchor)) targets.set(anchor, element);
  });
  each<HTMLAnchorElement>(root, 'a[href]', element => {
    const written = element.getAttribute('href')!.trim();
    if (written.startsWith('#')) {
      jump(element, targets.get(decode(written.slice(1))));
      return;
    }
    const address = resolve(written, frame.base);
    const article = address && frame.articleAt(address);
    if (article) {
      element.href = frame.addressOf(article);
      element.dataset.article = article;
    } else if (address && isSafeLink(address)) {
      element.href = address;
      if (new URL(address).origin !== location.origin) element.rel = 'noopener noreferrer';
    } else {
      element.removeAttribute('href');
    }
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

/** A table scrolls by itself, by touch and by keyboard, and the page does not. */
function tables(root: Element, label: string): void {
  each<HTMLTableElement>(root, 'table', table => {
    if (table.parentElement?.closest('table')) return;
    const box = document.createElement('div');
    box.className = 'table';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', table.caption?.textContent?.trim() || label);
    table.replaceWith(box);
    box.append(table);
  });
}
