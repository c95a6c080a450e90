import {trustedHtml} from '../../trusted-types.js';

/** A feed's XML, and how many of its items could not be read. */
export interface Parsed {
  readonly root: Element;
  readonly lost: number;
}

/** How many items of a broken feed are tried one by one; feeds have some dozens. */
const maxPieces = 500;
const itemStart = /(?=<(?:[\w-]+:)?(?:item|entry)[\s>])/i;

/**
 * A feed's XML as elements, also where it is not well-formed: feeds are put together from strings
 * more often than not. First as it is, then without the usual slips, then item by item, so that one
 * that nobody can read does not take the others with it. Nothing where there is no feed.
 */
export function parseXml(text: string): Parsed | undefined {
  // Blank lines and notices of PHP stand before the prolog.
  const start = text.search(/<(\?xml|!DOCTYPE|!--|rss|feed|channel|[\w-]+:(RDF|rss|feed))[\s>]/i);
  if (start < 0) return undefined;
  const whole = text.slice(start);
  const asItIs = read(whole);
  if (asItIs) return {root: asItIs, lost: 0};
  const mended = mend(whole);
  const root = read(mended);
  return root ? {root, lost: 0} : readPieces(mended);
}

function read(text: string): Element | undefined {
  const root = new DOMParser().parseFromString(
    trustedHtml(text),
    'application/xml',
  ).documentElement;
  // Engines put the error in the root's place or inside it.
  const broken = root.localName === 'parsererror' || root.querySelector('parsererror');
  return broken ? undefined : root;
}

/** Mends what a parser stumbles over and a reader would not. */
function mend(text: string): string {
  const body = withoutProlog(text)
    // eslint-disable-next-line no-control-regex -- XML has no place for these characters
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/(<\/(rss|feed|[\w-]+:RDF)\s*>)[^]*$/i, '$1');
  return outsideCdata(body, part =>
    part
      // Names of HTML's are read later, with the rest of the item's HTML.
      .replace(/&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/gi, '&amp;')
      .replace(/<(?![\w!?/])/g, '&lt;'),
  ).replace(/<[\w:-]+[^<>]*?(?=\/?>)/, tag => tag + undeclared(tag, body));
}

function withoutProlog(text: string): string {
  const rest = text.replace(/^<\?xml[^>]*>\s*/i, '');
  if (!/^<!DOCTYPE/i.test(rest)) return rest;
  const bracket = rest.indexOf('[');
  const end = rest.indexOf('>');
  return rest.slice((bracket > 0 && bracket < end ? rest.indexOf(']>') + 1 : end) + 1);
}

function outsideCdata(text: string, change: (part: string) => string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : text.indexOf(']]>', start);
    if (end < 0) return result + change(text.slice(at));
    result += change(text.slice(at, start)) + text.slice(start, end + 3);
    at = end + 3;
  }
}

/** Declarations of the prefixes that are used; most feeds that lack one mean what it usually is. */
function undeclared(tag: string, body: string): string {
  const prefixes = new Set<string>();
  for (const [, element, attribute] of body.matchAll(
    /<([a-z_][\w-]*):|\s([a-z_][\w-]*):[\w-]+=/gi,
  )) {
    prefixes.add((element ?? attribute)!);
  }
  return [...prefixes]
    .filter(prefix => !/^xml/i.test(prefix) && !tag.includes(`xmlns:${prefix}`))
    .map(prefix => ` xmlns:${prefix}="urn:${prefix}"`)
    .join('');
}

function readPieces(text: string): Parsed | undefined {
  const [head = '', ...pieces] = text.split(itemStart);
  const open = /<[\w:-]+[^<>]*?(?=\/?>)/.exec(head)?.[0] ?? '<rss';
  const close = `</${/[\w:-]+/.exec(open)![0]}>`;
  const readable = pieces.slice(0, maxPieces).flatMap(piece => {
    const end = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/i.exec(piece);
    if (!end) return [];
    const item = piece.slice(0, end.index + end[0].length);
    return [item, asText(item)].find(each => read(`${open}>${each}${close}`)) ?? [];
  });
  if (readable.length === 0) return undefined;
  const about = head.match(/<(generator|language)>[^<]*<\/\1>/g)?.join('') ?? '';
  const root = read(`${open}>${about}${readable.join('')}${close}`);
  return root && {root, lost: Math.min(pieces.length, maxPieces) - readable.length};
}

/** An item whose texts are HTML that nobody wrapped. */
function asText(item: string): string {
  // Longer ones are no item but an attack on the pattern.
  if (item.length > 200_000) return '';
  return item.replace(
    /<((?:[\w-]+:)?(?:title|description|summary|content|encoded)\b)((?:[^>]*[^>/])?)>([^]*?)<\/\1\s*>/g,
    (whole, name: string, attributes: string, text: string) =>
      text.includes('<![CDATA[')
        ? whole
        : `<${name}${attributes}><![CDATA[${text.replaceAll('&amp;', '&')}]]></${name}>`,
  );
}
