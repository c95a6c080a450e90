import {PortalError} from '../errors.js';
import type {Http} from '../http.js';
import type {ArticleQuery} from '../models/article.js';
import type {NewsQuery} from '../models/news.js';
import {absolute, nextAddress} from './common/addresses.js';
import {moment} from './common/dates.js';
import {pictureOf} from './common/pictures.js';
import {opening, plainText} from './common/text.js';
import {canvasHtml} from './sharepoint/canvas.js';
import {address, inner, internal, internalPath, text, value} from './sharepoint/columns.js';
import {rowOf, rowsOf, type Row, type Rows} from './sharepoint/rows.js';
import type {Source} from './source.js';

/** How many next links are followed to a page, and how many rows a list of links can have. */
const maxSteps = 30;
const maxLinks = 500;

/** The columns of a site's news pages; other lists name theirs as they like. */
const pageColumns =
  'Id,Title,Description,BannerImageUrl,FirstPublishedDate,Created,Modified,FileRef';

// What a page of a list is asked with, as far as it is known; it holds as long as the page is open.
const known = new Map<string, string[]>();

/**
 * SharePoint 2013 to Online: the endpoint is a site. Options: `list` (a title, a server-relative
 * address or an id; the site's news pages without it), `filter` and `order` (OData), `attachments`,
 * and columns by name: `title`, `summary`, `image`, `date`, `category`, `author`, `body`, `url`;
 * of links also `description`, `icon`, `group`. `A/B` is column B of what lookup A leads to.
 */
export const sharepoint: Source = {
  news: async (http, query) => {
    const {limit, page} = query;
    const {rows, ...rest} = await pageOf(http, listAddress(http, query), query);
    return {items: rows.map(row => newsItem(http, row)), page, pageSize: limit, ...rest};
  },
  article: async (http, {id}) => {
    if (!/^\d+$/.test(id)) {
      throw new PortalError('http', `Items of SharePoint have numbers, not "${id}".`, {
        reason: 'not-found',
      });
    }
    return article(http, await row(http, {id}));
  },
  services: async (http, {group}) => {
    if (!http.options.list) {
      throw new PortalError('config', 'source-list does not say which list has the links.');
    }
    const {order} = http.options;
    const url = addressOf(http, {...columns(http), $orderby: order, $top: String(maxLinks)});
    const {rows} = await ask(http, url);
    const groups = new Map<string | undefined, unknown[]>();
    for (const row of rows) {
      const title = text(row, http.options.group);
      if (group && title !== group) continue;
      groups.set(title, [...(groups.get(title) ?? []), link(http, row)]);
    }
    return {groups: [...groups].map(([title, links]) => ({title, links}))};
  },
};

/** An OData query; what is empty is left out. */
type Search = Readonly<Record<string, string | undefined>>;

/** The address of the list, of one item, with a query. */
function addressOf(http: Http, search: Search, item = ''): string {
  const {list = `${new URL(http.endpoint).pathname.replace(/\/$/, '')}/SitePages`} = http.options;
  const quoted = encodeURIComponent(quote(list));
  const found = list.startsWith('/')
    ? `GetList(${quoted})`
    : /^[\da-f-]{36}$/i.test(list)
      ? `lists(guid${quoted})`
      : `lists/getbytitle(${quoted})`;
  // By hand, since SharePoint does not take `+` for a space as `URLSearchParams` writes it.
  const query = Object.entries(search)
    .filter(([, part]) => part)
    .map(([name, part]) => `${name}=${encodeURIComponent(part!)}`);
  return `${http.url(`_api/web/${found}/items${item}`)}?${query.join('&')}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function listAddress(http: Http, {limit, category, q}: NewsQuery): string {
  const {list, filter, order, date, title = 'Title', category: filed} = http.options;
  if (category && !filed) {
    throw new PortalError('config', 'source-category does not say which column has the category.');
  }
  const filters = [
    list ? undefined : 'PromotedState eq 2',
    filter && `(${filter})`,
    category && `${internalPath(filed!)} eq ${quote(category)}`,
    q && `substringof(${quote(q)},${internal(title)})`,
  ];
  const dated = date ? internal(date) : list ? 'Created' : 'FirstPublishedDate';
  return addressOf(http, {
    ...columns(http),
    $filter: filters.filter(Boolean).join(' and '),
    $orderby: order || `${dated} desc`,
    $top: String(limit),
  });
}

/** What is asked for: all columns of a list, and what lookups and persons are called. */
function columns(http: Http, ...more: readonly string[]): Search {
  const {list, title, summary, image, date, category, author, body, url, group} = http.options;
  const lookups = [title, summary, image, date, category, author, body, url, group]
    .filter(path => path?.includes('/') && !path.startsWith('/'))
    .map(path => internalPath(path!));
  const expanded = [...new Set([...lookups.map(path => path.split('/')[0]!), ...more])];
  return {
    $select: [list ? '*,FileRef' : pageColumns, ...lookups, ...more].join(),
    $expand: expanded.join(),
  };
}

async function ask(http: Http, url: string): Promise<Rows> {
  return rowsOf(await read(http, url), url);
}

/** Without this header SharePoint answers in XML; SharePoint 2013 may know the verbose shape only. */
async function read(http: Http, url: string): Promise<unknown> {
  const accept = (shape: string) => ({headers: {Accept: `application/json;odata=${shape}`}});
  try {
    return await http.json(url, accept('nometadata'));
  } catch (thrown) {
    if (!(thrown instanceof PortalError) || thrown.status !== 406) throw thrown;
    return http.json(url, accept('verbose'));
  }
}

/**
 * A page of a list, by its next links: SharePoint skips nothing. How many rows there are is known
 * where they end.
 */
async function pageOf(http: Http, first: string, {page, limit}: NewsQuery) {
  const pages = known.get(first) ?? [first];
  known.set(first, pages);
  let at = Math.min(page, pages.length) - 1;
  for (let step = 0; step < maxSteps; step++, at++) {
    const {rows, next} = await ask(http, pages[at]!);
    const following = next && nextAddress(pages[at]!, next);
    // A link that leads back would lead there for ever.
    const more = following !== undefined && !pages.slice(0, at + 1).includes(following);
    if (more) pages[at + 1] = following;
    const total = more ? undefined : at * limit + rows.length;
    if (at === page - 1) return {rows, more, total};
    if (!more) return {rows: [], more, total};
  }
  return {rows: [], more: false, total: undefined};
}

async function row(http: Http, {id}: ArticleQuery): Promise<Row> {
  const attached = http.options.attachments === undefined ? [] : ['AttachmentFiles'];
  const search = columns(http, ...attached);
  const {list} = http.options;
  const $select = list ? search.$select : `${search.$select!},CanvasContent1`;
  const url = addressOf(http, {...search, $select}, `(${id})`);
  return rowOf(await read(http, url), url);
}

function newsItem(http: Http, row: Row) {
  const {options} = http;
  const {origin} = new URL(http.endpoint);
  const name = text(row, options.category);
  const banner = address(row, options.image, 'BannerImageUrl', 'PublishingRollupImage');
  const picture = banner ?? address(row, 'PublishingPageImage', 'Image');
  return {
    id: value(row, 'Id', 'ID'),
    title: plainText(text(row, options.title, 'Title', 'FileLeafRef', 'Name')),
    url: urlOf(row, options.url, origin),
    summary: opening(plainText(text(row, options.summary, 'Description', 'Comments'))),
    image: pictureOf(picture, origin),
    publishedAt: dateOf(row, options.date),
    category: name === undefined ? undefined : {id: name, name},
  };
}

function article(http: Http, row: Row) {
  const {options} = http;
  const {summary, ...news} = newsItem(http, row);
  const body = value(
    row,
    options.body,
    ...['CanvasContent1', 'PublishingPageContent', 'WikiField', 'Body'],
  );
  return {
    ...news,
    bodyHtml: typeof body === 'string' ? canvasHtml(body) : '',
    author: text(row, options.author, 'Author/Title'),
    updatedAt: moment(text(row, 'Modified')),
    attachments: attachments(row),
  };
}

function attachments(row: Row) {
  return inner(row, 'AttachmentFiles')?.map(file => {
    const path = text(file, 'ServerRelativeUrl');
    return {title: text(file, 'FileName'), url: path && encodedPath(path)};
  });
}

/** The first of the dates that is set; a column that has days only writes midnight in Viet Nam. */
function dateOf(row: Row, option: string | undefined): string | undefined {
  const set = (...columns: readonly (string | undefined)[]) =>
    columns.map(column => moment(text(row, column))).find(Boolean);
  const told = set(option, 'FirstPublishedDate', 'FirstPublished', 'ArticleStartDate');
  const day = /^(.*)T17:00:00(\.000)?Z$/.exec(told ?? '')?.[1];
  return day
    ? new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    : (told ?? set('Created', 'TimeCreated'));
}

/** A page's own address, or the form that shows an item of a list. */
function urlOf(row: Row, option: string | undefined, origin: string): string | undefined {
  const own = address(row, option, 'AbsoluteUrl');
  if (own) return absolute(own, origin);
  const path = text(row, 'FileRef', 'ServerRelativeUrl');
  if (!path) return undefined;
  const form = `${path.replace(/\/[^/]*$/, '')}/DispForm.aspx`;
  return /\.aspx$/i.test(path)
    ? origin + encodedPath(path)
    : `${origin}${encodedPath(form)}?ID=${text(row, 'Id', 'ID') ?? ''}`;
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function link({options, endpoint}: Http, row: Row) {
  const url = address(row, options.url, 'URL', 'LinkLocation', 'Url');
  return {
    title: text(row, options.title, 'URL/Description', 'Title', 'LinkLocation/Description') ?? url,
    url,
    icon: pictureOf(address(row, options.icon, 'BackgroundImageLocation'), endpoint)?.url,
    description: plainText(text(row, options.description, 'Comments', 'Description')),
  };
}
