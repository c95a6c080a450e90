import * as z from 'zod/mini';
import {PortalError} from '../errors.js';
import type {Http} from '../http.js';
import type {HttpAnswer, HttpOptions} from '../request.js';
import {absolute} from './common/addresses.js';
import {moment} from './common/dates.js';
import {maybe} from './common/models.js';
import {opening, plainText} from './common/text.js';
import type {Source} from './source.js';

type Search = NonNullable<HttpOptions['search']>;

const rendered = z.object({rendered: z.string(), protected: maybe(z.boolean())});
const size = z.object({source_url: z.string(), width: z.number(), height: z.number()});
const media = z.object({
  source_url: z.string(),
  alt_text: maybe(z.string()),
  media_details: maybe(
    z.object({
      width: maybe(z.number()),
      height: maybe(z.number()),
      sizes: maybe(z.record(z.string(), maybe(size))),
    }),
  ),
});
const term = z.object({
  id: z.int(),
  name: z.string(),
  slug: maybe(z.string()),
  taxonomy: maybe(z.string()),
  count: maybe(z.int()),
});
const post = z.object({
  id: z.int(),
  title: maybe(rendered),
  link: z.optional(z.string()),
  date: z.optional(z.string()),
  date_gmt: z.optional(z.string()),
  modified: z.optional(z.string()),
  modified_gmt: z.optional(z.string()),
  sticky: maybe(z.boolean()),
  excerpt: maybe(rendered),
  content: maybe(rendered),
  _embedded: maybe(
    z.object({
      author: maybe(z.array(maybe(z.object({name: z.string()})))),
      'wp:featuredmedia': maybe(z.array(maybe(media))),
      'wp:term': maybe(z.array(maybe(z.array(maybe(term))))),
    }),
  ),
});
type Post = z.infer<typeof post>;
const posts = z.array(post);
const terms = z.array(term);
const envelope = z.object({
  body: z.unknown(),
  status: z.int(),
  headers: maybe(z.record(z.string(), z.unknown())),
});
const failure = z.object({code: z.string()});

/** WordPress takes no more items a page. */
const maxItems = 100;
const listFields = 'id,date,date_gmt,link,title,excerpt,sticky,_links,_embedded';
const articleFields = `${listFields},modified,modified_gmt,content`;
const embedded = 'author,wp:featuredmedia,wp:term';

// What was found out about a back end holds for as long as the page is open.
const withoutPermalinks = new Set<string>();
const withoutHeaders = new Set<string>();
const termIds = new Map<string, number>();

/**
 * WordPress's own REST API. The endpoint is the site's address; `…/wp-json` and `…/?rest_route=`
 * are found from it. Options: `source-type` and `source-taxonomy`, the REST names of a post type
 * (`posts`) and of what its posts are filed under (`categories`).
 */
export const wordpress: Source = {
  async news(http, {limit, page, category, q}) {
    const pageSize = Math.min(limit, maxItems);
    const search: Search = {
      per_page: pageSize,
      page,
      [taxonomyOf(http)]: category && (await termId(http, category)),
      search: q,
      _fields: listFields,
      _embed: embedded,
    };
    const {body, total} = await list(http, search);
    const items = http.check(posts, body);
    return {
      items: items.map(each => item(each, http)),
      page,
      pageSize,
      total,
      more: Array.isArray(body) && body.length === pageSize,
    };
  },

  async article(http, {id}) {
    const search = {_fields: articleFields, _embed: embedded};
    const found = /^\d+$/.test(id)
      ? http.check(post, (await reach(http, `${typeOf(http)}/${id}`, search)).json())
      : http.check(posts, (await reach(http, typeOf(http), {...search, slug: id})).json())[0];
    if (!found) {
      throw new PortalError('http', `There is no post "${id}".`, {
        reason: 'not-found',
        status: 404,
      });
    }
    if (found.content?.protected && !found.content.rendered) {
      throw new PortalError('http', `The post "${id}" is protected by a password.`, {
        reason: 'forbidden',
        status: 403,
      });
    }
    return {
      ...item(found, http),
      bodyHtml: found.content?.rendered,
      author: plainText(found._embedded?.author?.[0]?.name),
      updatedAt: time(found.modified_gmt, found.modified),
    };
  },

  async categories(http) {
    const search = {per_page: maxItems, hide_empty: 'true', _fields: 'id,name,slug,count'};
    const answer = await reach(http, taxonomyOf(http), search);
    return http
      .check(terms, answer.json())
      .map(({id, name, count}) => ({id, name: plainText(name), count}));
  },
};

function typeOf({options}: Http): string {
  return options.type || 'posts';
}

function taxonomyOf({options}: Http): string {
  return options.taxonomy || 'categories';
}

/** The number of a category that a page names by its slug. */
async function termId(http: Http, category: string): Promise<string | number> {
  if (/^[\d,]+$/.test(category)) return category;
  const key = `${http.endpoint} ${taxonomyOf(http)} ${category}`;
  let known = termIds.get(key);
  if (known === undefined) {
    const answer = await reach(http, taxonomyOf(http), {slug: category, _fields: 'id,name,slug'});
    known = http.check(terms, answer.json())[0]?.id;
    if (known === undefined) {
      throw new PortalError('config', `There is no category "${category}".`, {reason: 'not-found'});
    }
    termIds.set(key, known);
  }
  return known;
}

/** A page of posts and the number of all; one after the last is empty, though WordPress refuses it. */
async function list(
  http: Http,
  search: Search,
): Promise<{body: unknown; total?: number | undefined}> {
  try {
    const {body, total, readable} = await counted(http, search);
    if (readable || !Array.isArray(body)) return {body, total};
    // A proxy that hides the headers lets them through in the body.
    withoutHeaders.add(http.endpoint);
    return {
      body,
      total: (await counted(http, {...search, _fields: 'id', _embed: undefined})).total,
    };
  } catch (thrown) {
    const code = thrown instanceof PortalError && failure.safeParse(thrown.answer).data?.code;
    if (code !== 'rest_post_invalid_page_number' || search.page === 1) throw thrown;
    const {total} = await counted(http, {...search, page: 1, _fields: 'id', _embed: undefined});
    return {body: [], total};
  }
}

async function counted(http: Http, search: Search) {
  const hidden = withoutHeaders.has(http.endpoint);
  const answer = await reach(http, typeOf(http), {...search, ...(hidden ? {_envelope: 1} : {})});
  const json = answer.json();
  const {data: opened} = envelope.safeParse(json);
  if (opened && opened.status >= 400) {
    throw new PortalError('http', `Status ${opened.status}: ${answer.url}`, {
      reason: 'server',
      status: opened.status,
      answer: opened.body,
    });
  }
  const header = opened?.headers?.['X-WP-Total'] ?? answer.headers.get('X-WP-Total');
  const total = Number(header ?? NaN);
  return {
    body: opened ? opened.body : json,
    total: Number.isInteger(total) ? total : undefined,
    readable: header !== null && header !== undefined,
  };
}

/**
 * Asks at `/wp-json/`, and where no WordPress answers there at `?rest_route=`, which serves sites
 * without permalinks. What a page of theirs says to another site is no more than a network error.
 */
async function reach(http: Http, path: string, search: Search): Promise<HttpAnswer> {
  const url = new URL(http.endpoint);
  const plain = url.searchParams.has('rest_route');
  url.searchParams.delete('rest_route');
  const rest = /\/wp\/v2\/?$/.test(url.pathname);
  const root = url.pathname.replace(/(\/wp-json)?\/?$/, '');
  const pretty = `${url.origin}${rest ? url.pathname.replace(/\/$/, '') : `${root}/wp-json/wp/v2`}/${path}${url.search}`;
  const byQuery = () =>
    http.get(`${url.origin}${root}/${url.search}`, {
      search: {...search, rest_route: `/wp/v2/${path}`},
    });
  if (plain || withoutPermalinks.has(http.endpoint)) return byQuery();
  try {
    const answer = await http.get(pretty, {search});
    if (!rest) answer.json();
    return answer;
  } catch (thrown) {
    if (rest || !nobodyThere(thrown)) throw thrown;
    try {
      const answer = await byQuery();
      answer.json();
      withoutPermalinks.add(http.endpoint);
      return answer;
    } catch (second) {
      throw second instanceof PortalError && nobodyThere(second) ? thrown : second;
    }
  }
}

/** Whether what came is not from a REST API at all. */
function nobodyThere(thrown: unknown): boolean {
  if (!(thrown instanceof PortalError)) return false;
  const {kind, reason, status, answer} = thrown;
  if (kind === 'network') return reason !== 'offline';
  return kind === 'format'
    ? reason === 'html'
    : status === 404 && !failure.safeParse(answer).success;
}

function item(found: Post, http: Http) {
  const summary = plainText(
    found.excerpt?.rendered.replace(/<a\b[^>]*\bmore-link\b.*?<\/a>/gs, ''),
  );
  return {
    id: found.id,
    title: plainText(found.title?.rendered) ?? opening(summary, 80),
    url: found.link,
    summary,
    image: picture(found, http),
    publishedAt: time(found.date_gmt, found.date),
    category: category(found, http),
    pinned: found.sticky,
  };
}

/** `date_gmt` is in UTC without saying so; `date` is the site's own time. */
function time(gmt: string | null | undefined, local: string | null | undefined) {
  return moment(gmt, 'Z') ?? moment(local);
}

function category({_embedded}: Post, http: Http) {
  const all = _embedded?.['wp:term']?.flatMap(group => group ?? []) ?? [];
  const base = taxonomyOf(http);
  const wanted = base === 'categories' ? 'category' : base;
  const found =
    all.find(each => each?.taxonomy === wanted) ??
    (base === 'categories' ? undefined : all.find(each => each?.taxonomy !== 'post_tag'));
  return found && {id: found.id, name: plainText(found.name)};
}

function picture({_embedded}: Post, {endpoint}: Http) {
  const found = _embedded?.['wp:featuredmedia']?.[0];
  if (!found) return undefined;
  const {media_details: details} = found;
  const address = (url: string) => absolute(url, endpoint);
  const full = {source_url: found.source_url, width: details?.width, height: details?.height};
  // Sizes that are cut to another shape would show another picture.
  const sizes = Object.values(details?.sizes ?? {})
    .filter(each => each !== undefined)
    .filter(each => /^https?:/.test(address(each.source_url)))
    .filter(
      ({width, height}) =>
        full.width && full.height && Math.abs(height - (width * full.height) / full.width) <= 1.5,
    )
    .sort((a, b) => a.width - b.width)
    .filter(({width}, index, all) => width !== all[index - 1]?.width);
  const shown = sizes.find(({width}) => width >= 600) ?? full;
  return {
    url: address(shown.source_url),
    alt: found.alt_text,
    width: shown.width,
    height: shown.height,
    srcset:
      sizes.length > 1
        ? sizes.map(each => `${address(each.source_url)} ${each.width}w`).join(', ')
        : undefined,
  };
}
