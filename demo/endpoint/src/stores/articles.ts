import {sql, type Kysely} from 'kysely';
import type {Article, ArticleLink} from '../../../../src/data/models/article.js';
import type {Category, NewsItem, NewsPage, NewsQuery} from '../../../../src/data/models/news.js';
import type {ServicesFile, SiteFile} from '../content/front-matter.js';
import type {ArticleTable, Schema} from '../db/schema.js';
import {searchWords} from '../folding.js';

interface Documents {
  site: SiteFile;
  services: ServicesFile;
}

/** How many articles are offered as related where the article names none. */
const relatedCount = 3;

/** News and what else a site's content folder holds. */
export class ArticleStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Pinned first, then the newest; the id settles ties, so that pages never overlap. */
  async list(site: string, {limit, page, category, q}: NewsQuery): Promise<NewsPage> {
    let found = this.#db.selectFrom('articles').where('site', '=', site);
    if (category !== undefined) found = found.where('category', '=', category);
    for (const word of searchWords(q ?? '')) {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      found = found.where(sql<boolean>`folded like ${pattern} escape '\\'`);
    }
    const {total} = await found
      .select(eb => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    const rows =
      (page - 1) * limit < total
        ? await found
            .select('item')
            .orderBy('pinned', 'desc')
            .orderBy('published', 'desc')
            .orderBy('id')
            .limit(limit)
            .offset((page - 1) * limit)
            .execute()
        : [];
    const items = rows.map(row => JSON.parse(row.item) as NewsItem);
    return {items, page, pageSize: limit, total};
  }

  /** One article with its neighbours, or undefined. */
  async article(site: string, id: string): Promise<Article | undefined> {
    const row = await this.#db
      .selectFrom('articles')
      .selectAll()
      .where('site', '=', site)
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const previous = await this.#neighbour(row, 'older');
    const next = await this.#neighbour(row, 'newer');
    const related = await this.#related(row);
    return {
      ...(JSON.parse(row.article) as Article),
      ...(previous && {previous}),
      ...(next && {next}),
      ...(related.length > 0 && {related}),
    };
  }

  /** The site's categories in the order of its file, with the number of articles in each. */
  async categories(site: string): Promise<Category[]> {
    const definition = await this.site(site);
    const rows = await this.#db
      .selectFrom('articles')
      .select(['category', eb => eb.fn.countAll<number>().as('count')])
      .where('site', '=', site)
      .groupBy('category')
      .execute();
    const counts = new Map(rows.map(row => [row.category, row.count]));
    return (definition?.categories ?? []).map(({id, name}) => ({
      id,
      name,
      count: counts.get(id) ?? 0,
    }));
  }

  site(site: string): Promise<SiteFile | undefined> {
    return this.#document(site, 'site');
  }

  /** What each site is called, by its id. */
  async siteNames(): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('documents')
      .select(['site', 'json'])
      .where('name', '=', 'site')
      .execute();
    return new Map(rows.map(({site, json}) => [site, (JSON.parse(json) as SiteFile).name]));
  }

  services(site: string): Promise<ServicesFile | undefined> {
    return this.#document(site, 'services');
  }

  async saveDocument<N extends keyof Documents>(site: string, name: N, value: Documents[N]) {
    const json = JSON.stringify(value);
    await this.#db
      .insertInto('documents')
      .values({site, name, json})
      .onConflict(oc => oc.columns(['site', 'name']).doUpdateSet({json}))
      .execute();
  }

  /** Writes the rows that changed and removes articles whose file is gone (not in `kept`). */
  async replace(site: string, rows: readonly ArticleTable[], kept: readonly string[]) {
    await this.#db.transaction().execute(async trx => {
      const known = await trx
        .selectFrom('articles')
        .select(['id', 'hash'])
        .where('site', '=', site)
        .execute();
      const hashes = new Map(known.map(row => [row.id, row.hash]));
      for (const row of rows) {
        if (hashes.get(row.id) === row.hash) continue;
        await trx
          .insertInto('articles')
          .values(row)
          .onConflict(oc => oc.columns(['site', 'id']).doUpdateSet(row))
          .execute();
      }
      const files = new Set(kept);
      for (const {id} of known) {
        if (files.has(id)) continue;
        await trx.deleteFrom('articles').where('site', '=', site).where('id', '=', id).execute();
      }
    });
  }

  async #document<N extends keyof Documents>(
    site: string,
    name: N,
  ): Promise<Documents[N] | undefined> {
    const row = await this.#db
      .selectFrom('documents')
      .select('json')
      .where('site', '=', site)
      .where('name', '=', name)
      .executeTakeFirst();
    return row && (JSON.parse(row.json) as Documents[N]);
  }

  async #neighbour(row: ArticleTable, side: 'older' | 'newer'): Promise<ArticleLink | undefined> {
    const [beyond, order] = side === 'older' ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
    const [after, tie] = side === 'older' ? (['>', 'asc'] as const) : (['<', 'desc'] as const);
    const found = await this.#db
      .selectFrom('articles')
      .select('item')
      .where('site', '=', row.site)
      .where(eb =>
        eb.or([
          eb('published', beyond, row.published),
          eb.and([eb('published', '=', row.published), eb('id', after, row.id)]),
        ]),
      )
      .orderBy('published', order)
      .orderBy('id', tie)
      .executeTakeFirst();
    return found && linkOf(found.item);
  }

  async #related(row: ArticleTable): Promise<ArticleLink[]> {
    const named = JSON.parse(row.related) as string[];
    const others = this.#db
      .selectFrom('articles')
      .select(['id', 'item'])
      .where('site', '=', row.site)
      .where('id', '!=', row.id);
    if (named.length > 0) {
      const found = await others.where('id', 'in', named).execute();
      const items = new Map(found.map(other => [other.id, other.item]));
      return named.flatMap(id => items.get(id) ?? []).map(linkOf);
    }
    const found = await others
      .where('category', '=', row.category)
      .orderBy('published', 'desc')
      .orderBy('id')
      .limit(relatedCount)
      .execute();
    return found.map(other => linkOf(other.item));
  }
}

function linkOf(json: string): ArticleLink {
  const {id, title, url, publishedAt} = JSON.parse(json) as NewsItem;
  return {id, title, ...(url && {url}), ...(publishedAt && {publishedAt})};
}
