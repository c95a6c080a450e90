import {PortalError, type Fault} from '../errors.js';
import {fold} from '../fold.js';
import type {Http} from '../http.js';
import type {HttpAnswer} from '../request.js';
import {absolute} from './common/addresses.js';
import {words} from './common/options.js';
import {decode} from './feed/decode.js';
import {asArticle, asNewsItem, has, idOf, isUsable, type Entry, type Feed} from './feed/entry.js';
import {readJsonFeed} from './feed/read-json.js';
import {readXmlFeed} from './feed/read-xml.js';
import type {Source} from './source.js';

/** How many documents of one feed are read at most, where it goes on by links. */
const maxDocuments = 10;

const headers = {
  Accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*',
};

/**
 * RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed: the endpoint is the feed's own address. What feeds cannot
 * do (pages, categories, search) is done with what they have.
 *
 * Options: `feeds` (several addresses, seen from the endpoint; their items are merged, newest
 * first), `zone` (of times that name none, `+07:00`), `date-order` (`mdy` for 11/23/2026).
 */
export const feed: Source = {
  news: async (http, {limit, page, category, q}) => {
    const wanted = fold(q ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const fits = (entry: Entry) =>
      (!category || entry.categories.some(({id, name}) => id === category || name === category)) &&
      (wanted.length === 0 || has(entry, wanted));
    const end = page * limit;
    const {entries, whole, lost} = await load(http, found => found.filter(fits).length > end);
    http.faults.push(...lost);
    const fitting = entries.filter(fits);
    return {
      items: fitting.slice(end - limit, end).map(asNewsItem),
      page,
      pageSize: limit,
      ...(whole ? {total: fitting.length} : {more: fitting.length > end}),
    };
  },
  article: async (http, {id}) => {
    const isIt = (entry: Entry) => idOf(entry) === id;
    const {entries} = await load(http, found => found.some(isIt));
    const entry = entries.find(isIt);
    if (entry) return asArticle(entry);
    throw new PortalError('http', `The feed has no item "${id}" (any more): ${http.endpoint}`, {
      reason: 'not-found',
      url: http.endpoint,
    });
  },
  categories: async http => {
    const counts = new Map<string, {id: string; name: string; count: number}>();
    const {entries} = await load(http, () => false);
    for (const {id, name} of entries.flatMap(entry => entry.categories)) {
      counts.set(id, {id, name, count: (counts.get(id)?.count ?? 0) + 1});
    }
    return [...counts.values()];
  },
};

/** The items of all feeds until there are `enough`; `whole` where there are no more than these. */
async function load(
  http: Http,
  enough: (found: readonly Entry[]) => boolean,
): Promise<{entries: readonly Entry[]; whole: boolean; lost: readonly Fault[]}> {
  const endpoint = http.url('');
  const addresses = words(http.options.feeds).map(address => absolute(address, endpoint));
  if (addresses.length === 0) addresses.push(endpoint);
  const outcomes = await Promise.allSettled(
    addresses.map(address => follow(http, address, enough)),
  );
  const feeds = outcomes.flatMap(each => (each.status === 'fulfilled' ? each.value : []));
  const failed = outcomes.flatMap(each =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  // One of several that fails does not take the others with it.
  if (feeds.length === 0) throw failed[0];
  return {
    entries: distinct(addresses.length === 1 ? feeds[0]!.entries : merge(feeds)),
    whole: failed.length === 0 && feeds.every(each => each.whole),
    lost: [
      ...feeds.flatMap(each => each.lost),
      ...failed.map(reason => ({path: '$', message: String(reason), lost: 'field' as const})),
    ],
  };
}

async function follow(http: Http, address: string, enough: (found: readonly Entry[]) => boolean) {
  const entries: Entry[] = [];
  const lost: Fault[] = [];
  const seen = new Set<string>();
  let at: string | undefined = address;
  while (at && !seen.has(at) && seen.size < maxDocuments) {
    seen.add(at);
    // Each document names the next one.
    const {entries: found, next, lost: unread}: Feed = read(http, await http.get(at, {headers}));
    const usable = found.filter(isUsable);
    lost.push(...faults(at, unread + found.length - usable.length));
    entries.push(...usable);
    at = next && found.length > 0 ? sameHost(next, at) : undefined;
    if (at && enough(entries)) break;
  }
  return {entries, whole: !at || seen.has(at), lost};
}

/** The address of a next document; a feed cannot send the page to another host. */
function sameHost(next: string, at: string): string | undefined {
  const address = absolute(next, at);
  return address.startsWith(`${new URL(at).origin}/`) ? address : undefined;
}

function faults(address: string, count: number): Fault[] {
  const message = 'An item cannot be read, or has neither title nor text.';
  return [...Array(count).keys()].map(index => ({
    path: `${address}[${index}]`,
    message,
    lost: 'item',
  }));
}

function read(http: Http, answer: HttpAnswer): Feed {
  const text = decode(answer);
  const {zone, 'date-order': order} = http.options;
  const habits = {zone, order, language: http.language};
  const found = readJsonFeed(answer, text, habits) ?? readXmlFeed(answer, text, habits);
  if (found) return found;
  const {url} = answer;
  const [reason, what] =
    text.trim() === ''
      ? (['empty', 'The answer is empty'] as const)
      : /^\s*(<!DOCTYPE html|<html)/i.test(text)
        ? (['html', 'A web page came instead of a feed'] as const)
        : (['shape', 'The answer is no RSS, Atom or JSON feed'] as const);
  throw new PortalError('format', `${what}: ${url}`, {reason, url});
}

/** Several feeds as one, newest first. An item without date keeps its place after the one before. */
function merge(feeds: readonly {readonly entries: readonly Entry[]}[]): Entry[] {
  return feeds
    .flatMap(({entries}) => {
      let time = Infinity;
      return entries.map(entry => {
        time = Date.parse(entry.publishedAt ?? '') || time;
        return {entry, time};
      });
    })
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({entry}) => entry);
}

/** Each article once: a portal's feeds share some. */
function distinct(entries: readonly Entry[]): Entry[] {
  const known = new Set<string>();
  return entries.filter(entry => {
    const name = idOf(entry);
    if (name === undefined) return true;
    return !known.has(name) && known.add(name);
  });
}
