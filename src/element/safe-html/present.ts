import {rename} from './dom.js';
import {frames} from './frames.js';
import {links} from './links.js';
import {pictures} from './pictures.js';
import {plain} from './plain.js';
import {sanitize} from './sanitize.js';
import {tables} from './tables.js';

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
    readonly enlarge: string;
    readonly video: string;
    readonly cut: string;
    table(n: number): string;
    videoNote(host: string): string;
  };
}

/**
 * A body of foreign HTML, made safe, and made to fit the page. Its elements are new each time.
 *
 * @throws {PortalError} when the page's own policy lets no sanitiser work.
 */
export function presentBody(html: string, frame: BodyFrame): HTMLElement {
  const clean = sanitize(asHtml(html));
  const body = clean.root;
  for (const [element, anchor] of clean.anchors) (element as HTMLElement).dataset.anchor = anchor;
  plain(body, clean);
  headings(body, frame.level);
  pictures(body, clean, frame);
  frames(body, frame);
  links(body, frame);
  tables(body, frame);
  if (clean.cut) {
    const note = document.createElement('p');
    note.setAttribute('part', 'note');
    note.textContent = frame.words.cut;
    body.append(note);
  }
  // Not before its pictures have their own addresses: from then on they load.
  return document.adoptNode(body);
}

const oneAddress = /^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;

/** Some back ends send plain text with its line breaks, or no more than the address of a file. */
function asHtml(body: string): string {
  const address = oneAddress.exec(body)?.[1];
  if (address) return `<p><a href="${address}">${address.split('/').pop() || address}</a></p>`;
  return /<[a-z!/]/i.test(body) ? body : body.trim().replace(/\r?\n/g, '<br>');
}

/** The highest heading gets `level`, the next one deeper, without gaps. */
function headings(root: Element, level: number): void {
  const found = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const ranks = [...new Set(found.map(({localName}) => localName))].sort();
  for (const element of found) {
    const tag = `h${Math.min(6, level + ranks.indexOf(element.localName))}`;
    if (element.localName !== tag) rename(element, tag);
  }
}
