import {absolute} from '../common/addresses.js';
import {paragraphs} from '../common/bodies.js';
import {oneLine, plainText} from '../common/text.js';
import {dayOf, readWritten, writtenDate} from '../common/written-dates.js';
import type {Entry, FeedReader, Habits} from './entry.js';
import {parseXml} from './xml.js';

/** An element's children, by name. */
type Parts = ReadonlyMap<string, readonly Element[]>;

/** What the items of a feed share. */
interface Frame {
  readonly base: string;
  readonly author: string | undefined;
  readonly date: (written: string | undefined) => string | undefined;
}

/** RSS 0.9x, 1.0 and 2.0, and Atom: one reader, since feeds mix their elements freely. */
export const readXmlFeed: FeedReader = (answer, text, habits) => {
  const parsed = parseXml(text);
  if (!parsed) return undefined;
  const {root, lost} = parsed;
  const items = ['item', 'entry'].flatMap(name => [...root.getElementsByTagNameNS('*', name)]);
  if (items.length === 0 && !/^(rss|rdf|feed|channel)$/i.test(root.localName)) return undefined;
  const about = partsOf(root.getElementsByTagNameNS('*', 'channel')[0] ?? root);
  const language = valueOf(about, 'language') ?? root.getAttribute('xml:lang') ?? habits.language;
  const all = items.map(partsOf);
  const frame: Frame = {
    base: absolute(linkOf(about, 'alternate') ?? '', answer.url),
    author: authorOf(about),
    date: dateReader(all, valueOf(about, 'generator'), {...habits, language}),
  };
  return {
    entries: all.map((parts, index) => entryOf(parts, items[index]!, frame)),
    next: linkOf(about, 'next'),
    lost,
  };
};

function entryOf(parts: Parts, element: Element, {base: from, author, date}: Frame): Entry {
  const guid = first(parts, 'guid');
  const named = /^https?:\S+$/.exec(
    guid?.getAttribute('isPermaLink') === 'false' ? '' : trimmed(guid),
  );
  const base = baseOf(element, from);
  const link = valueOf(parts, 'feedburner:origLink') ?? linkOf(parts, 'alternate') ?? named?.[0];
  const teaser = htmlOf(first(parts, 'description', 'summary', 'media:description'));
  const content = first(parts, 'content:encoded', 'encoded', 'content');
  const title = first(parts, 'title', 'dc:title', 'media:title');
  return {
    id: valueOf(parts, 'guid', 'id') ?? (element.getAttribute('rdf:about') || undefined),
    title: plainText(htmlOf(title)),
    url: link && absolute(link, base),
    publishedAt: date(valueOf(parts, ...published)),
    updatedAt: date(valueOf(parts, 'updated', 'modified', 'dcterms:modified')),
    author: authorOf(parts) ?? author,
    categories: categoriesOf(parts),
    image: imageOf(parts, base),
    teaser,
    body: htmlOf(content),
    files: filesOf(parts, base),
    base: content ? baseOf(content, link ? absolute(link, base) : base) : base,
  };
}

const published = ['pubDate', 'published', 'dc:date', 'issued', 'date', 'created', 'updated'];

/**
 * NukeViet writes the month where the minutes belong (`H:m:s`). Where every item of its feed does,
 * or every one of many in another feed, only the day is told.
 */
function dateReader(
  items: readonly Parts[],
  generator: string | undefined,
  habits: Habits,
): Frame['date'] {
  const written = items.flatMap(parts => readWritten(valueOf(parts, ...published), habits) ?? []);
  const enough = /nukeviet/i.test(generator ?? '') ? 1 : 5;
  const wrong = written.length >= enough && written.every(date => date.minute === date.month);
  if (!wrong) return text => writtenDate(text, habits);
  return text => {
    const date = readWritten(text, habits);
    return date ? dayOf(date) : text;
  };
}

const spaces: readonly (readonly [RegExp, string])[] = [
  [/atom/i, ''],
  [/rss\/1\.0\/$|rdf\/simple|userland/, ''],
  [/mrss|urn:media/, 'media:'],
  [/itunes/, 'itunes:'],
  [/purl\.org\/dc\/elements/, 'dc:'],
  [/modules\/content/, 'content:'],
];

function partsOf(element: Element): Parts {
  const parts = new Map<string, Element[]>();
  for (const child of element.children) {
    const {namespaceURI, prefix, localName} = child;
    const space = spaces.find(([pattern]) => pattern.test(namespaceURI ?? ''));
    const name = (space ? space[1] : prefix ? `${prefix}:` : '') + localName;
    const list = parts.get(name);
    if (list) list.push(child);
    else parts.set(name, [child]);
  }
  return parts;
}

/** The first of these elements that has something in it. */
function first(parts: Parts, ...names: readonly string[]): Element | undefined {
  return names.flatMap(name => parts.get(name) ?? []).find(element => trimmed(element));
}

function valueOf(parts: Parts, ...names: readonly string[]): string | undefined {
  return trimmed(first(parts, ...names)) || undefined;
}

function trimmed(element: Element | undefined): string {
  return element?.textContent.trim() ?? '';
}

function linkOf(parts: Parts, rel: 'alternate' | 'next'): string | undefined {
  const links = parts.get('link') ?? [];
  const linked = links.find(link => {
    const kind = link.getAttribute('rel') ?? 'alternate';
    return link.hasAttribute('href') && kind === rel;
  });
  if (linked) return linked.getAttribute('href')!.trim();
  return rel === 'alternate' ? links.map(trimmed).find(Boolean) : undefined;
}

/** What an element says, as HTML. */
function htmlOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const type = element.getAttribute('type') ?? '';
  if (element.childElementCount > 0) return serialized(element);
  if (/^text(\/plain)?$/.test(type) && isAtom(element)) return paragraphs(element.textContent);
  return element.textContent.trim();
}

function isAtom({namespaceURI}: Element): boolean {
  return /atom/i.test(namespaceURI ?? '');
}

function serialized(element: Element): string {
  const page = document.implementation.createHTMLDocument('');
  page.body.append(...[...element.childNodes].map(node => page.importNode(node, true)));
  return page.body.innerHTML;
}

/** `xml:base` from the inside outwards. */
function baseOf(element: Element, outermost: string): string {
  const own = element.getAttribute('xml:base') ?? '';
  const outer = element.parentElement ? baseOf(element.parentElement, outermost) : outermost;
  return own ? absolute(own, outer) : outer;
}

function authorOf(parts: Parts): string | undefined {
  const creator = valueOf(parts, 'dc:creator');
  if (creator) return oneLine(creator);
  const author = first(parts, 'author', 'itunes:author');
  const name = author && (valueOf(partsOf(author), 'name') ?? trimmed(author));
  // RSS wants an address, with the name after it; addresses are nobody's business here.
  const known = /\(([^)]+)\)/.exec(name ?? '')?.[1] ?? name;
  return known && !known.includes('@') ? oneLine(known) : undefined;
}

function categoriesOf(parts: Parts): Entry['categories'] {
  return [...(parts.get('category') ?? []), ...(parts.get('dc:subject') ?? [])].flatMap(element => {
    const id = (element.getAttribute('term') ?? trimmed(element)).trim();
    const name = oneLine(element.getAttribute('label') || id);
    return id && name ? [{id: id.slice(0, 512), name}] : [];
  });
}

/** The picture that is wide enough for a card, and no wider than it must be. */
const wanted = 800;

function imageOf(parts: Parts, base: string): Entry['image'] {
  const groups = (parts.get('media:group') ?? []).map(partsOf);
  const media = [parts, ...groups].flatMap(each => each.get('media:content') ?? []);
  const pictures = media.filter(isPicture).sort((a, b) => widthOf(a) - widthOf(b));
  const picture = pictures.find(each => widthOf(each) >= wanted) ?? pictures[pictures.length - 1];
  const thumbnails = [parts, ...groups, ...media.map(partsOf)].flatMap(
    each => each.get('media:thumbnail') ?? [],
  );
  const enclosure = [...(parts.get('enclosure') ?? []), ...enclosed(parts)].find(isPicture);
  const found = picture ?? thumbnails[0] ?? enclosure ?? parts.get('itunes:image')?.[0];
  const url = found && addressOf(found);
  if (!url) return undefined;
  const alt = valueOf(partsOf(found), 'media:description', 'media:title');
  return {url: absolute(url, base), alt: alt && plainText(alt)};
}

function addressOf(element: Element): string | undefined {
  return (element.getAttribute('url') ?? element.getAttribute('href') ?? '').trim() || undefined;
}

function widthOf(element: Element): number {
  return Number(element.getAttribute('width')) || 0;
}

function isPicture(element: Element): boolean {
  const kind = element.getAttribute('medium') ?? element.getAttribute('type');
  const ending = /\.(jpe?g|png|gif|webp|avif|svg)([?#]|$)/i.test(addressOf(element) ?? '');
  return kind ? /^image/i.test(kind) : ending || widthOf(element) > 0;
}

function enclosed(parts: Parts): Element[] {
  return (parts.get('link') ?? []).filter(link => link.getAttribute('rel') === 'enclosure');
}

function filesOf(parts: Parts, base: string): Entry['files'] {
  return [...(parts.get('enclosure') ?? []), ...enclosed(parts)].flatMap(element => {
    const url = addressOf(element);
    const size = Number(element.getAttribute('length'));
    return url
      ? [
          {
            url: absolute(url, base),
            type: element.getAttribute('type') ?? undefined,
            // Many feeds write 0 or 1 because something has to stand there.
            size: size > 1 ? size : undefined,
            title: element.getAttribute('title') ?? undefined,
          },
        ]
      : [];
  });
}
