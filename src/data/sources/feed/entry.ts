import {fold} from '../../fold.js';
import type {HttpAnswer} from '../../request.js';
import {rooted} from '../common/bodies.js';
import {firstPicture} from '../common/pictures.js';
import {opening, plainText} from '../common/text.js';

/** One item of a feed, whatever kind of feed it is; what is not told is absent. */
export interface Entry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly publishedAt: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly author?: string | undefined;
  readonly categories: readonly {readonly id: string; readonly name: string}[];
  readonly image?: {readonly url: string; readonly alt?: string | undefined} | undefined;
  /** What it is about, as HTML. */
  readonly teaser: string | undefined;
  /** The whole of it, as HTML; absent where the feed has only the teaser. */
  readonly body: string | undefined;
  readonly files: readonly File[];
  /** What relative addresses in it start from. */
  readonly base: string;
}

/** A file that goes with an entry. */
interface File {
  readonly url: string;
  readonly type?: string | undefined;
  readonly size?: number | undefined;
  readonly title?: string | undefined;
}

/** A feed that was read. */
export interface Feed {
  readonly entries: readonly Entry[];
  /** Where it goes on. */
  readonly next?: string | undefined;
  /** How many items could not be read. */
  readonly lost: number;
}

/** What reads one kind of feed; nothing where it is another kind. */
export type FeedReader = (answer: HttpAnswer, text: string, habits: Habits) => Feed | undefined;

/** What the page says about its feeds. */
export interface Habits {
  readonly zone: string | undefined;
  readonly order: string | undefined;
  readonly language: string | undefined;
}

/** An entry as a list shows it. */
export function asNewsItem(entry: Entry): unknown {
  const {title, url, publishedAt, categories, teaser, body, base} = entry;
  const text = plainText(teaser) ?? plainText(body);
  const summary = opening(text);
  return {
    id: idOf(entry),
    title: title ?? opening(text, 80),
    url,
    publishedAt,
    category: categories[0],
    summary: summary === title || (!title && text && text.length <= 80) ? undefined : summary,
    image: entry.image ?? firstPicture(teaser, base) ?? firstPicture(body, base),
  };
}

/** An entry as an article. */
export function asArticle(entry: Entry): unknown {
  const {body, teaser, files, updatedAt, author, base} = entry;
  const [audio] = files.filter(({type}) => type?.startsWith('audio/'));
  const kept = files.filter(({type}) => type && !/^(audio|image)\//.test(type));
  return {
    ...(asNewsItem(entry) as object),
    summary: undefined,
    bodyHtml: rooted(body ?? teaser ?? '', base),
    updatedAt,
    author,
    audio: audio && {url: audio.url},
    attachments: kept.map(({url, title, ...file}) => ({url, title: title ?? nameOf(url), ...file})),
  };
}

/** What names an entry: its own word for it, its address, its title. */
export function idOf({id, url, title}: Entry): string | undefined {
  // An id has to fit an address; what differs in long ones stands at their end.
  return (id ?? url ?? title)?.slice(-512);
}

/** Whether there is something to show of it. */
export function isUsable(entry: Entry): boolean {
  const {title, teaser, body} = entry;
  return Boolean(idOf(entry) && (title ?? plainText(teaser) ?? plainText(body)));
}

/** Whether all the words stand in an entry. */
export function has(entry: Entry, words: readonly string[]): boolean {
  const {title, teaser, body, categories} = entry;
  const names = categories.map(({name}) => name);
  const text = fold([title, plainText(teaser), plainText(body), ...names].join(' '));
  return words.every(word => text.includes(word));
}

function nameOf(url: string): string {
  const name = /([^/?#]*)(?:[?#].*)?$/.exec(url)?.[1] || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
