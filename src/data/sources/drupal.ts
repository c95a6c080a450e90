import {PortalError} from '../errors.js';
import type {Http} from '../http.js';
import type {HttpAnswer, HttpOptions} from '../request.js';
import {absolute, nextAddress} from './common/addresses.js';
import {moment} from './common/dates.js';
import {filled, words} from './common/options.js';
import {oneLine, opening, plainText} from './common/text.js';
import {
  file,
  formatted,
  linked,
  many,
  one,
  path,
  refusal,
  some,
  type Around,
  type Identifier,
  type Many,
  type Resource,
} from './drupal/models.js';
import type {Source} from './source.js';

type Search = Record<string, string | number | undefined>;

/** JSON:API serves no more items a page. */
const maxItems = 50;
/** How many next links are followed to a page, where they do not tell how to get there at once. */
const maxSteps = 20;

// What sites call a summary of their own making.
const summaryName = /^field_.*(summary|teaser|sapo|tom_tat|trich_yeu)/;

// What was found out about a back end holds for as long as the page is open.
const includes = new Map<string, string>();
const addresses = new Map<string, string[]>();

/**
 * Drupal's JSON:API. The endpoint is the site's address, or the API's own where that was renamed.
 * Options: `source-type` (`node/article`), `source-image`, `source-category`, `source-author`,
 * `source-body`, `source-summary` (names of fields; guessed unless told), `source-vocabulary`
 * (`tags`), `source-sort` (`-created`), `source-site` (where the site itself is),
 * `source-links` (what holds service links: `menu_items/{group}`).
 */
export const drupal: Source = {
  async news(http, {limit, page, category, q}) {
    const pageSize = Math.min(limit, maxItems);
    const {data, links, ...rest} = http.check(
      many,
      await pageOf(http, page, {
        'filter[status]': 1,
        'filter[title][operator]': q && 'CONTAINS',
        'filter[title][value]': q,
        ...(category ? {[categoryFilter(http, category)]: category} : {}),
        sort: http.options.sort || '-created',
        'page[limit]': pageSize,
      }),
    );
    withheld(http, data.length, rest);
    return {
      items: data.map(each => item(each, rest, http)),
      page,
      pageSize,
      total: totalOf(rest),
      more: links?.next !== undefined,
    };
  },

  async article(http, {id}) {
    const byNumber = /^\d+$/.test(id);
    const answer = await ask(
      http,
      byNumber ? typeOf(http) : `${typeOf(http)}/${encodeURIComponent(id)}`,
      byNumber ? {'filter[drupal_internal__nid]': id} : {},
    );
    const json = answer.json();
    const {data, ...rest} = byNumber ? firstOf(http.check(many, json), id) : http.check(one, json);
    const body = data.attributes[http.options.body || 'body'];
    return {
      ...item(data, rest, http),
      bodyHtml: typeof body === 'string' ? body : (formatted.safeParse(body).data?.processed ?? ''),
      author: author(data, rest, http),
      updatedAt: moment(stringOf(data.attributes.changed)),
    };
  },

  async categories(http) {
    const json = await http.json(
      address(http, `taxonomy_term/${http.options.vocabulary || 'tags'}`),
      {search: {'filter[status]': 1, 'page[limit]': maxItems}},
    );
    return http.check(many, json).data.map(({id, attributes}) => ({id, name: attributes.name}));
  },

  async services(http, {group}) {
    const template = http.options.links || 'menu_items/{group}';
    const json = await http.json(address(http, filled(template, {group: group ?? 'main'})));
    const {data, included = []} = http.check(some, json);
    const all = [...(Array.isArray(data) ? data : [data]), ...included];
    return {groups: [{links: all.flatMap(each => (each ? linksOf(each, http) : []))}]};
  },
};

function typeOf({options}: Http): string {
  return options.type || 'node/article';
}

/** The address of a path of JSON:API: below the endpoint, which may be JSON:API itself. */
function address(http: Http, below: string, search: Search = {}): string {
  const api = /api\b/i.test(new URL(http.endpoint).pathname) ? '' : 'jsonapi/';
  return http.url(api + below, search);
}

/** Where the addresses of the site's own pages start. */
function siteOf({options, endpoint}: Http): string {
  if (options.site) return absolute(options.site, endpoint);
  const {origin, pathname} = new URL(endpoint);
  return origin + pathname.replace(/\/?[^/]*api\b.*$/i, '');
}

function onSite(own: string, http: Http): string | undefined {
  return own.startsWith('/') ? siteOf(http).replace(/\/$/, '') + own : own || undefined;
}

/** A category by its id, its number or its name, in whatever field the site keeps it. */
function categoryFilter({options}: Http, category: string): string {
  const field = words(options.category)[0] ?? 'field_tags';
  if (/^\d+$/.test(category)) return `filter[${field}.meta.drupal_internal__target_id]`;
  return `filter[${field}.${/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(category) ? 'id' : 'name'}]`;
}

/** A page of a list, by the next links from the nearest page whose address is known. */
async function pageOf(http: Http, page: number, search: Search): Promise<unknown> {
  const first = address(http, typeOf(http), search);
  const known = addresses.get(first) ?? [first];
  addresses.set(first, known);
  if (page <= known.length) return (await ask(http, known[page - 1]!)).json();
  for (let step = 0; step < maxSteps; step++) {
    const json = (await ask(http, known[known.length - 1]!)).json();
    const {data} = many.safeParse(json);
    const next = data?.links?.next;
    const current = known[known.length - 1]!;
    const following = next && nextAddress(current, typeof next === 'string' ? next : next.href);
    // A next link that leads back where it stands would lead there for ever.
    if (!following || known.includes(following)) return {data: [], meta: data?.meta};
    known.push(following);
    if (known.length === page) break;
    // The server's own step tells where every page starts.
    const step = Number(new URL(following).searchParams.get('page[offset]') ?? NaN);
    if (known.length === 2 && step > 0) {
      const target = new URL(following);
      target.searchParams.set('page[offset]', String(step * (page - 1)));
      return (await ask(http, target.href)).json();
    }
  }
  return (await ask(http, known[known.length - 1]!)).json();
}

/**
 * Asks together with pictures, categories and authors. Sites name those fields as they like and
 * JSON:API refuses a name it does not have, but tells those it has.
 */
async function ask(
  http: Http,
  below: string,
  search: HttpOptions['search'] = {},
): Promise<HttpAnswer> {
  const {image, category, author: by} = http.options;
  const told = [image, category, by].filter(Boolean).join();
  const key = `${http.endpoint} ${typeOf(http)} ${told}`;
  const target = /^https?:/.test(below) ? below : address(http, below);
  for (let tries = 0; ; tries++) {
    const include = includes.get(key) ?? (words(told).join() || 'field_image,field_tags,uid');
    try {
      return await http.get(target, {search: {...search, include}});
    } catch (thrown) {
      const guess = told || tries > 2 ? undefined : guessed(thrown, include);
      if (guess === undefined) throw thrown;
      includes.set(key, guess);
    }
  }
}

/** What else to include, after a refusal that tells the fields there are. */
function guessed(thrown: unknown, include: string): string | undefined {
  if (!(thrown instanceof PortalError) || thrown.status !== 400) return undefined;
  const detail = refusal.safeParse(thrown.answer).data?.errors[0]?.detail ?? '';
  const [, wrong, possible = ''] =
    /([\w.]+)`? is not a valid (?:relationship field name|include path)\.?(?: Possible values: (.*))?/.exec(
      detail,
    ) ?? [];
  if (!wrong) return undefined;
  const rest = words(include).filter(each => !each.includes(wrong));
  if (include.includes(`.${wrong}`)) {
    return [
      ...rest,
      ...words(include)
        .filter(each => each.endsWith(`.${wrong}`))
        .map(each => each.slice(0, -wrong.length - 1)),
    ].join();
  }
  const names = words(possible.replace(/\.$/, '')).filter(each => each.startsWith('field_'));
  const pick = (like: RegExp) => names.find(name => like.test(name));
  const image = pick(/image|media|photo|picture|anh|hinh|thumb/i);
  const picks = [
    image && (image.includes('media') ? `${image}.field_media_image` : image),
    pick(/tag|categor|topic|chuyen|muc|linh/i),
    'uid',
  ];
  return picks.filter(each => each && !each.endsWith(wrong)).join();
}

function firstOf({data, ...rest}: Many, id: string) {
  const [found] = data;
  if (found) return {data: found, ...rest};
  throw new PortalError('http', `There is no node ${id}.`, {reason: 'not-found', status: 404});
}

/** How many there are, where the site is set up to count. */
function totalOf({meta}: Around): number | undefined {
  return meta?.count === undefined ? undefined : Number(meta.count);
}

/** Items that guests may not see are missing without a word from the status. */
function withheld(http: Http, shown: number, {meta}: Around): void {
  const details = Object.values(meta?.omitted?.links ?? {}).flatMap(
    each => each?.meta.detail ?? [],
  );
  if (shown === 0 && details[0]) {
    throw new PortalError('http', `Nothing that guests may see: ${details[0]}`, {
      reason: 'forbidden',
      status: 403,
    });
  }
  for (const message of details) {
    http.faults.push({path: '$.meta.omitted', message, lost: 'withheld'});
  }
}

function item(found: Resource, rest: Around, http: Http) {
  const {attributes} = found;
  const alias = path.safeParse(attributes.path).data;
  const {drupal_internal__nid: number} = attributes;
  const own = alias?.url ?? alias?.alias ?? (typeof number === 'number' ? `/node/${number}` : '');
  return {
    id: found.id,
    title: attributes.title,
    url: onSite(own, http),
    summary: summary(attributes, http),
    image: picture(found, rest, http),
    publishedAt: moment(stringOf(attributes.created)),
    category: category(found, rest, http),
    pinned: attributes.sticky === true || undefined,
  };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function summary(attributes: Resource['attributes'], {options}: Http): string | undefined {
  const text = (value: unknown) =>
    typeof value === 'string' ? value : formatted.safeParse(value).data?.processed;
  if (options.summary) return plainText(text(attributes[options.summary]));
  const body = formatted.safeParse(attributes[options.body || 'body']).data;
  return (
    plainText(body?.summary) ??
    plainText(
      text(attributes[Object.keys(attributes).find(name => summaryName.test(name)) ?? '']),
    ) ??
    opening(plainText(body?.processed))
  );
}

/** What a resource is related to: by that field, else by the first whose type fits. */
function related({relationships = {}}: Resource, field: string | undefined, type: RegExp) {
  const first = (name: string): Identifier | undefined => {
    const data = relationships[name]?.data;
    return Array.isArray(data) ? data[0] : data;
  };
  if (field) return first(field);
  return Object.keys(relationships)
    .map(first)
    .find(each => each && type.test(each.type));
}

function included({included: all = []}: Around, wanted: Identifier | undefined) {
  return all.find(each => each && each.type === wanted?.type && each.id === wanted.id);
}

function picture(found: Resource, rest: Around, http: Http) {
  const field = words(http.options.image)[0]?.split('.')[0];
  let reference = related(found, field, /^(file--|media--image)/);
  let target = included(rest, reference);
  if (target?.type.startsWith('media--')) {
    reference = related(target, 'field_media_image', /./) ?? related(target, undefined, /^file--/);
    target = included(rest, reference);
  }
  const {uri, url} = file.safeParse(target?.attributes).data ?? {};
  const address = uri?.url ?? url;
  return address && {url: absolute(address, http.endpoint), ...reference?.meta};
}

function category(found: Resource, rest: Around, {options}: Http) {
  const term = included(rest, related(found, words(options.category)[0], /^taxonomy_term--/));
  return term && {id: term.id, name: term.attributes.name};
}

function author(found: Resource, rest: Around, {options}: Http) {
  const {
    display_name: shown,
    name,
    title,
  } = included(rest, related(found, words(options.author)[0] ?? 'uid', /./))?.attributes ?? {};
  return stringOf(shown) ?? stringOf(name) ?? stringOf(title);
}

/** The link of a menu item, or whatever link fields a resource has. */
function linksOf({attributes}: Resource, http: Http) {
  const {path: _own, ...fields} = attributes;
  const name = stringOf(attributes.title);
  return [fields, ...Object.values(fields).flat()].flatMap(value => {
    const {uri, url, title} = linked.safeParse(value).data ?? {};
    const target = url ?? uri;
    if (!target || target.startsWith('route:')) return [];
    const own = target.replace(/^(?:internal|entity|base):\/?/, '/');
    const label = oneLine(title ?? '') ?? name;
    return [{title: label, url: onSite(own, http)}];
  });
}
