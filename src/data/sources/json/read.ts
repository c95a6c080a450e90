import type {Http} from '../../http.js';
import {paragraphs} from '../common/bodies.js';
import {pictureOf} from '../common/pictures.js';
import {inert, opening, plainText} from '../common/text.js';
import {writtenDate} from '../common/written-dates.js';
import {listAt} from './lists.js';
import {pick, textAt} from './pick.js';

/**
 * What one item says, field by field: at the path the page gives for a field (`source-title`), else
 * at the one the library's own contract has.
 */
function fieldsOf({options, endpoint}: Http, item: unknown) {
  const pathOf = (option: string, usual: string) => options[option] || usual;
  const value = (option: string, usual = option) => pick(item, pathOf(option, usual));
  const text = (option: string, usual = option) => textAt(item, pathOf(option, usual));
  return {
    value,
    text,
    words: (option: string, usual = option) => plainText(text(option, usual)),
    date: (option: string, usual: string) =>
      writtenDate(value(option, usual), {zone: options.zone, order: options['date-order']}),
    picture: (option: string, usual: string) => pictureOf(text(option, usual), endpoint),
    count: (option: string, usual = option) =>
      wholeNumber(constant(options[option]) ?? value(option, usual)),
  };
}

/** One item of a list of news. */
export function newsItem(http: Http, item: unknown) {
  const {value, text, words, date, picture} = fieldsOf(http, item);
  const name = words('category', 'category.name|category');
  const image = picture('image', 'image.url|image');
  const pinned = value('pinned');
  return {
    id: value('id'),
    title: words('title'),
    url: text('url'),
    summary: opening(words('summary')),
    image: image && {...image, alt: words('image-alt', 'image.alt') ?? image.alt},
    publishedAt: date('date', 'publishedAt'),
    category: name ? {id: text('category-id', 'category.id') ?? name, name} : undefined,
    pinned:
      pinned === undefined ? undefined : [true, 1, 'true', 'True', '1'].some(yes => yes === pinned),
  };
}

/** One article. */
export function article(http: Http, item: unknown, id: string) {
  const {value, text, words, date} = fieldsOf(http, item);
  const files = value('attachments');
  const audio = text('audio', 'audio.url|audio');
  const {summary, ...news} = newsItem(http, item);
  return {
    ...news,
    id: news.id ?? id,
    lead: words('lead'),
    bodyHtml: bodyOf(value('body', 'bodyHtml')),
    author: words('author'),
    origin: words('origin'),
    updatedAt: date('updated', 'updatedAt'),
    attachments: Array.isArray(files) ? files.map(file => attachment(http, file)) : undefined,
    audio: audio && {url: audio},
  };
}

function attachment(http: Http, file: unknown) {
  if (typeof file === 'string') return {title: file.split('/').pop(), url: file};
  const {text, words, count} = fieldsOf(http, file);
  const url = text('attachment-url', 'url');
  return {
    title: words('attachment-title', 'title') ?? url?.split('/').pop(),
    url,
    size: count('attachment-size', 'size'),
  };
}

/** HTML; also where it comes encoded once too often, or is plain text. */
function bodyOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.includes('<')) return value;
  return /&lt;\w/.test(value) ? inert(value).body.textContent : paragraphs(value);
}

/** One category. */
export function category(http: Http, item: unknown) {
  const {text, words, count} = fieldsOf(http, item);
  const name = words('name', 'name|title');
  return {id: text('id') ?? name, name, count: count('count')};
}

/** Counts of visits. */
export function visits(http: Http, answer: unknown) {
  const {count, date} = fieldsOf(http, answer);
  return {
    ...Object.fromEntries(
      ['online', 'total', 'today', 'yesterday', 'week', 'month'].map(name => [name, count(name)]),
    ),
    updatedAt: date('updated', 'updatedAt'),
  };
}

/** What people gave a subject. */
export function rating(http: Http, answer: unknown) {
  const {value, count} = fieldsOf(http, answer);
  const votes = count('count');
  const average = value('average');
  const shares = value('distribution');
  return {
    // Nought is what many systems say where nobody has voted.
    average: votes === 0 ? undefined : decimal(average),
    count: votes,
    max: count('max') ?? 5,
    distribution:
      typeof shares === 'object' && shares !== null
        ? Object.values(shares).map(wholeNumber)
        : undefined,
    own: count('own'),
  };
}

/** Links in their groups: a list of groups, or one list whose items name their group. */
export function groups(http: Http, answer: unknown) {
  const {groups: path = 'groups', items, links: inner = 'links'} = http.options;
  const grouped = pick(answer, path);
  if (Array.isArray(grouped)) {
    return grouped.map(group => ({
      title: fieldsOf(http, group).words('group-title', 'title'),
      links: listAt(group, inner).map(item => link(http, item)),
    }));
  }
  const named = new Map<string | undefined, unknown[]>();
  for (const item of listAt(answer, items)) {
    const title = fieldsOf(http, item).words('group');
    named.set(title, [...(named.get(title) ?? []), link(http, item)]);
  }
  return [...named].map(([title, links]) => ({title, links}));
}

function link(http: Http, item: unknown) {
  const {text, words} = fieldsOf(http, item);
  return {
    title: words('title'),
    url: text('url'),
    icon: text('icon'),
    description: words('description'),
  };
}

/** A number that the page gives itself, as in `source-max="5"`. */
function constant(option: string | undefined): number | undefined {
  return option && /^\d+$/.test(option) ? Number(option) : undefined;
}

/** A count, also one written with points or spaces between its thousands. */
export function wholeNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const digits = /^\d{1,3}([.,\s]\d{3})+$/.test(value.trim()) ? value.replace(/\D/g, '') : value;
  return digits.trim() ? Number(digits) : undefined;
}

function decimal(value: unknown): unknown {
  return typeof value === 'string' ? Number(value.replace(',', '.')) : value;
}
