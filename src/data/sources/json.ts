import {PortalError} from '../errors.js';
import {fold} from '../fold.js';
import type {Http} from '../http.js';
import {askAs, sendAs} from './json/ask.js';
import {listAt} from './json/lists.js';
import {pick} from './json/pick.js';
import {article, category, groups, newsItem, rating, visits, wholeNumber} from './json/read.js';
import type {Source} from './source.js';

/**
 * A back end that somebody wrote by hand, described by the widget's `source-*` attributes: how it
 * is asked (`path`, `post`), where the items stand in its answer (`items`, `item`, `total`), and
 * which field is which (`title`, `date`, …: docs/sources.md has them all).
 */
export const json: Source = {
  news: async (http, query) => {
    const {limit, page, category: chosen, q} = query;
    const paged = asksFor(http, 'page', 'page0', 'offset');
    const filters = {category: chosen, q};
    const undone = (['category', 'q'] as const).filter(
      name => filters[name] && !asksFor(http, name),
    );
    if (paged && undone.length > 0) throw unasked(http, undone[0]!);
    const answer = await askAs(http, {
      ...{limit, page, page0: page - 1, offset: (page - 1) * limit},
      ...filters,
    });
    const items = listAt(answer, http.options.items).map(item => newsItem(http, item));
    if (paged) {
      const total = wholeNumber(pick(answer, http.options.total || 'total'));
      return {items, page, pageSize: limit, total, more: items.length >= limit};
    }
    // The whole list came: what it was not asked for is done here.
    const words = undone.includes('q') ? fold(q!).split(/\s+/).filter(Boolean) : [];
    const fitting = items.filter(
      ({title, summary, category: own}) =>
        (!undone.includes('category') || own?.id === chosen || own?.name === chosen) &&
        words.every(word => fold(`${title} ${summary}`).includes(word)),
    );
    const start = (page - 1) * limit;
    return {
      items: fitting.slice(start, start + limit),
      page,
      pageSize: limit,
      total: fitting.length,
    };
  },
  article: async (http, {id}) => {
    const answer = await askAs(http, {id});
    const {item, items} = http.options;
    if (asksFor(http, 'id')) {
      const found = item ? pick(answer, item) : answer;
      return article(http, Array.isArray(found) ? (found[0] ?? missing(http, id)) : found, id);
    }
    const all = listAt(answer, items);
    const found = all.find(each => String(newsItem(http, each).id) === id);
    return article(http, found ?? missing(http, id), id);
  },
  categories: async http =>
    listAt(await askAs(http, {}), http.options.items).map(item => category(http, item)),
  visits: async http => visits(http, await askAs(http, {})),
  rating: async (http, {subject}) => rating(http, await askAs(http, {subject})),
  services: async (http, {group}) => {
    const all = groups(http, await askAs(http, {group}));
    const chosen = asksFor(http, 'group') || !group;
    return {groups: chosen ? all : all.filter(({title}) => title === group)};
  },
  send: {
    visits: async (http, _query, {visitor, page}) => {
      const reply = visits(http, await deliver(http, 'send', {visitor, page}));
      return 'total' in reply && reply.total !== undefined ? reply : json.visits!(http, {});
    },
    rating: async (http, query, sent) => {
      const {subject} = query;
      const reply = rating(
        http,
        'stars' in sent
          ? await deliver(http, 'send', {subject, stars: sent.stars, voter: sent.voter})
          : await deliver(http, 'withdraw', {subject, voter: sent.voter}),
      );
      const now = reply.count === undefined ? await json.rating!(http, query) : reply;
      return 'stars' in sent ? {...(now as object), own: sent.stars} : now;
    },
  },
};

/** Whether the back end is told one of these. */
function asksFor({options: {path = '', post = ''}}: Http, ...names: readonly string[]): boolean {
  return names.some(name => `${path} ${post}`.includes(`{${name}}`));
}

function deliver(
  http: Http,
  option: 'send' | 'withdraw',
  values: Record<string, string | number | undefined>,
) {
  const path = http.options[option];
  if (path === undefined) {
    throw new PortalError('config', `source-${option} does not say where to send to.`, {
      reason: 'unsupported-topic',
    });
  }
  return sendAs(http, path, http.options[`${option}-body`], values);
}

function unasked(http: Http, name: string): PortalError {
  return new PortalError(
    'config',
    `source-path asks page by page, but has no {${name}} to ask for a ${name === 'q' ? 'search' : name} with.`,
    {url: http.endpoint},
  );
}

function missing(http: Http, id: string): never {
  throw new PortalError('http', `There is no "${id}" in the answer: ${http.endpoint}`, {
    reason: 'not-found',
    url: http.endpoint,
  });
}
