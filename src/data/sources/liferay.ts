import {PortalError} from '../errors.js';
import type {Http} from '../http.js';
import type {HttpAnswer} from '../request.js';
import {absolute, onHost, pathPart} from './common/addresses.js';
import {moment} from './common/dates.js';
import {filled} from './common/options.js';
import {oneLine, opening, plainText} from './common/text.js';
import {bodyField, dataOf, fieldLike, fieldNamed, fieldsOf, imageOf} from './liferay/fields.js';
import {content, named, page, rated, rating, vocabularies, type Content} from './liferay/models.js';
import type {Source} from './source.js';

const delivery = 'o/headless-delivery/v1.0';
const taxonomy = 'o/headless-admin-taxonomy/v1.0';
/** More than any portal files its news under. */
const maxCategories = 200;

/**
 * Liferay's headless REST services (7.1 and later). The endpoint is the portal's address. Options:
 * `source-site` (its id or key), `source-type` (`structured-contents`, or `blog-postings`),
 * `source-folder` or `source-structure` (only what is in it), `source-body`, `source-summary`,
 * `source-image` (names of a structure's fields; guessed unless told), `source-template` (renders
 * the body), `source-link` (a content's page, `/w/{slug}`), `source-vocabulary`, `source-max` (5).
 */
export const liferay: Source = {
  async news(http, {limit, page: number, category, q}) {
    const {folder, structure} = http.options;
    const answer = await http.get(
      address(
        http,
        folder
          ? `structured-content-folders/${folder}/structured-contents`
          : structure
            ? `content-structures/${structure}/structured-contents`
            : `sites/${siteOf(http)}/${typeOf(http)}`,
      ),
      {
        search: {
          page: number,
          pageSize: limit,
          // Postings cannot be sorted by the day they were published.
          sort: isBlog(http) ? 'dateCreated:desc' : 'datePublished:desc',
          // Without it the contents of folders are missing.
          flatten: isBlog(http) ? undefined : 'true',
          search: q,
          filter: category && `taxonomyCategoryIds/any(t:t eq ${await categoryId(http, category)})`,
        },
      },
    );
    const {items, page: at, pageSize, lastPage, totalCount} = http.check(page, answer.json());
    return {
      items: items.map(each => item(each, http, ownHost(answer))),
      page: at,
      pageSize,
      total: totalCount,
      more: lastPage === undefined ? undefined : at < lastPage,
    };
  },

  async article(http, {id}) {
    const answer = await contentOf(http, id);
    const found = http.check(content, answer.json());
    const own = ownHost(answer);
    const body = found.articleBody ?? (await bodyOf(found, http));
    return {
      ...item(found, http, own),
      bodyHtml: own ? body.split(`${own}/`).join(`${new URL(http.endpoint).origin}/`) : body,
      lead: plainText(found.alternativeHeadline),
      author: found.creator?.name || undefined,
      updatedAt: moment(found.dateModified),
    };
  },

  categories: http => categories(http),

  async rating(http, {subject}) {
    return ratingOf(http, subjectOf(http, subject));
  },

  send: {
    async rating(http, {subject}, sent) {
      const path = subjectOf(http, subject);
      const mine = address(http, `${path}/my-rating`);
      const headers = {'Content-Type': 'application/json', ...session().headers};
      if ('stars' in sent) {
        const body = {ratingValue: sent.stars / maxOf(http)};
        await http.get(mine, {method: 'PUT', headers, body}).catch((thrown: unknown) => {
          // Some versions change a vote only where there is one.
          if (!(thrown instanceof PortalError) || thrown.status !== 404) throw thrown;
          return http.get(mine, {method: 'POST', headers, body});
        });
      } else {
        await http.get(mine, {method: 'DELETE', headers});
      }
      return ratingOf(http, path, 'stars' in sent ? sent.stars : null);
    },
  },
};

function isBlog({options}: Http): boolean {
  return options.type === 'blog-postings';
}

function typeOf(http: Http): string {
  return isBlog(http) ? 'blog-postings' : 'structured-contents';
}

/** The address of a service's path, whether the endpoint is the portal or the service itself. */
function address({endpoint}: Http, path: string, service = delivery): string {
  const {origin, pathname} = new URL(endpoint);
  return `${origin}${pathname.replace(/\/?(o\/headless-.*)?$/, '')}/${service}/${path}`;
}

function siteOf({options, endpoint}: Http): string {
  const site = options.site || /\/sites\/([^/]+)/.exec(new URL(endpoint).pathname)?.[1];
  if (site) return pathPart(site);
  throw new PortalError('config', 'Liferay has many sites: say which, source-site="20125".', {
    reason: 'no-endpoint',
  });
}

/** A content by its REST id, else by the article id that Liferay's own pages show. */
async function contentOf(http: Http, id: string): Promise<HttpAnswer> {
  const byKey = () =>
    http.get(address(http, `sites/${siteOf(http)}/structured-contents/by-key/${pathPart(id)}`));
  if (!/^\d+$/.test(id) && !isBlog(http)) return byKey();
  try {
    return await http.get(address(http, `${typeOf(http)}/${pathPart(id)}`));
  } catch (thrown) {
    const elsewhere = thrown instanceof PortalError && thrown.status === 404 && !isBlog(http);
    if (!elsewhere || !http.options.site) throw thrown;
    return byKey();
  }
}

/** The host the server believes to be, where a proxy gave it another name. */
function ownHost(answer: HttpAnswer): string | undefined {
  return /"(https?:\/\/[^"/\\]+)\/o\/headless-/.exec(answer.text())?.[1];
}

function item(found: Content, http: Http, own: string | undefined) {
  const {options, endpoint} = http;
  const fields = fieldsOf(found);
  const image = found.image ?? imageOf(fields, options.image);
  const [category] = found.taxonomyCategoryBriefs ?? found.taxonomyCategories ?? [];
  const slug = found.friendlyUrlPath;
  return {
    id: found.id,
    title: oneLine(found.title ?? found.headline ?? ''),
    url:
      options.link && slug
        ? filled(options.link, {slug: pathPart(slug), id: String(found.id)})
        : undefined,
    summary:
      plainText(
        options.summary ? dataOf(fieldNamed(fields, options.summary)) : found.description,
      ) ??
      plainText(
        dataOf(fieldLike(fields, /^(summary|abstract|lead|tom ?tat|trich ?yeu|sapo|mo ?ta)/)),
      ) ??
      opening(plainText(found.articleBody ?? dataOf(bodyField(fields, options.body)))),
    image: image && {
      url:
        own && image.contentUrl.startsWith(`${own}/`)
          ? onHost(image.contentUrl, endpoint)
          : absolute(image.contentUrl, endpoint),
      alt: image.description || image.caption || undefined,
    },
    publishedAt: moment(found.datePublished) ?? moment(found.dateCreated),
    category: category && {
      id: category.taxonomyCategoryId,
      name: category.taxonomyCategoryName,
    },
  };
}

/** The body of a web content: its field, else what one of its templates makes of it. */
async function bodyOf(found: Content, http: Http): Promise<string> {
  const {body, template} = http.options;
  const own = template ? '' : dataOf(bodyField(fieldsOf(found), body));
  const rendered = found.renderedContents ?? [];
  const by =
    template ?? (rendered.find(each => each.markedAsDefault) ?? rendered[0])?.contentTemplateId;
  if (own || !by) return own ?? '';
  const path = `structured-contents/${found.id}/rendered-content/${pathPart(by)}`;
  return (await http.get(address(http, path), {headers: {Accept: 'text/html'}})).text();
}

/** The categories of one vocabulary, else of all that the site has. */
async function categories(http: Http) {
  const {vocabulary} = http.options;
  const search = {pageSize: maxCategories};
  const ids = vocabulary
    ? [vocabulary]
    : http
        .check(
          vocabularies,
          await http.json(address(http, `sites/${siteOf(http)}/taxonomy-vocabularies`, taxonomy), {
            search,
          }),
        )
        .items.map(({id}) => id);
  const lists = await Promise.all(
    ids.map(id =>
      http.json(address(http, `taxonomy-vocabularies/${id}/taxonomy-categories`, taxonomy), {
        search,
      }),
    ),
  );
  return lists.flatMap(list =>
    http
      .check(named, list)
      .items.map(({id, name, taxonomyCategoryUsageCount: count}) => ({id, name, count})),
  );
}

async function categoryId(http: Http, category: string): Promise<string | number> {
  if (/^\d+$/.test(category)) return category;
  const found = (await categories(http)).find(({name}) => name === category);
  if (found) return found.id;
  throw new PortalError('config', `There is no category "${category}".`, {reason: 'not-found'});
}

function subjectOf(http: Http, subject: string): string {
  const [, type = typeOf(http), id] =
    /^(?:(structured-contents|blog-postings)\/)?(\d+)$/.exec(subject) ?? [];
  if (id) return `${type}/${id}`;
  throw new PortalError(
    'config',
    `Liferay rates its contents: subject="41539" or subject="blog-postings/35215", not "${subject}".`,
    {reason: 'unsupported-topic'},
  );
}

function maxOf({options}: Http): number {
  return Number(options.max) || 5;
}

/** What Liferay's own pages know of the person's session; a vote is refused without its token. */
function session() {
  const {Liferay: page} = globalThis as {
    Liferay?: {authToken?: unknown; ThemeDisplay?: {isSignedIn?: () => unknown}};
  };
  const headers: Record<string, string> =
    typeof page?.authToken === 'string' ? {'x-csrf-token': page.authToken} : {};
  return {headers, signedIn: page?.ThemeDisplay?.isSignedIn?.() === true};
}

/** Liferay keeps ratings as parts of 1, whatever the widget shows. */
async function ratingOf(http: Http, path: string, sent?: number | null) {
  const max = maxOf(http);
  const {aggregateRating} = http.check(rated, await http.json(address(http, path)));
  const {bestRating, ratingAverage, ratingValue, ratingCount: count = 0} = aggregateRating ?? {};
  const average = ratingAverage ?? ratingValue;
  const best = bestRating && bestRating > 0 ? bestRating : 1;
  const own = sent === undefined ? await ownRating(http, path) : sent;
  return {
    average: count && average !== undefined ? (average / best) * max : null,
    count,
    max,
    own,
  };
}

async function ownRating(http: Http, path: string): Promise<number | undefined> {
  const {headers, signedIn} = session();
  if (!signedIn) return undefined;
  try {
    const json = await http.json(address(http, `${path}/my-rating`), {headers});
    return Math.round(http.check(rating, json).ratingValue * maxOf(http));
  } catch (thrown) {
    // Who has not voted yet has no rating.
    if (thrown instanceof PortalError && thrown.status === 404) return undefined;
    throw thrown;
  }
}
