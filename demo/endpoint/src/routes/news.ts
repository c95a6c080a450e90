import type {FastifyInstance} from 'fastify';
import {parse} from '../parse.js';
import {Problem} from '../problems.js';
import type {Services} from '../services.js';
import {newsQuery} from './queries.js';
import {feedOf} from './rss.js';
import type {SiteParams} from './site.js';

/** Items in a feed. */
const feedLength = 30;

/** News, one article, categories and the feed. */
export function newsRoutes(app: FastifyInstance, {articles, config, lastKnown}: Services): void {
  app.get<SiteParams>('/news', (request, reply) => {
    const query = parse(newsQuery, request.query);
    const site = request.site.id;
    // What people search for is without end and hardly asked twice: not worth being kept.
    const key = query.q ? undefined : `${site}/news?${JSON.stringify(query)}`;
    return lastKnown.read(reply, key, () => articles.list(site, query));
  });

  app.get<SiteParams & {Params: {id: string}}>('/news/:id', (request, reply) => {
    const {id} = request.params;
    const site = request.site.id;
    return lastKnown.read(reply, `${site}/news/${id}`, async () => {
      // No id holds a NUL, and PostgreSQL does not even take the question.
      const article = id.includes('\0') ? undefined : await articles.article(site, id);
      if (article === undefined) throw new Problem(404, 'There is no such article.');
      return article;
    });
  });

  app.get<SiteParams>('/categories', (request, reply) => {
    const site = request.site.id;
    return lastKnown.read(reply, `${site}/categories`, () => articles.categories(site));
  });

  app.get<SiteParams>('/news.rss', async (request, reply) => {
    const site = request.site.id;
    const address = config.publicUrl ?? `${request.protocol}://${request.host}`;
    const {definition, items} = await lastKnown.read(reply, `${site}/feed`, async () => ({
      definition: await articles.site(site),
      ...(await articles.list(site, {limit: feedLength, page: 1})),
    }));
    reply.type('application/rss+xml; charset=utf-8');
    return feedOf({site, address, definition, items});
  });
}
