import type {FastifyInstance} from 'fastify';
import type {NewsItem} from '../../../../src/data/models/news.js';
import type {ArticleRatings} from '../openapi/own-models.js';
import {parse} from '../parse.js';
import type {Services} from '../services.js';
import {ratingOf, sumOf} from '../stores/spread.js';
import {ratingsQuery} from './queries.js';
import {scaleOf} from './ratings.js';
import type {SiteParams} from './site.js';

/** Articles that are looked at, the newest first. */
const articlesSeen = 200;

/**
 * What people gave the site's articles. Subjects that name none are left out: anybody can vote on
 * any text, and what somebody made up is not for everybody to read.
 */
export function articleRatingRoutes(
  app: FastifyInstance,
  {articles, ratings, config, lastKnown}: Services,
): void {
  app.get<SiteParams>('/ratings', (request, reply): Promise<ArticleRatings> => {
    const {limit} = parse(ratingsQuery, request.query);
    const {site} = request;
    const origins = [
      config.publicUrl ?? `${request.protocol}://${request.host}`,
      ...site.settings.origins,
    ];
    return lastKnown.read(reply, `${site.id}/ratings?${limit}`, async () => {
      const template = (await articles.site(site.id))?.articleUrl ?? '/?article={id}';
      const {items} = await articles.list(site.id, {limit: articlesSeen, page: 1});
      const named = items.map(item => ({item, subjects: subjectsOf(item, template, origins)}));
      const rows = await ratings.readAll(
        site,
        named.flatMap(({subjects}) => subjects),
      );
      const rated = named.flatMap(({item: {id, title}, subjects: [subject = '', ...more]}) => {
        const sum = sumOf([subject, ...more].flatMap(name => rows.get(name) ?? []));
        const {average, ...rating} = ratingOf(sum, scaleOf(site.settings, subject));
        return typeof average === 'number' ? [{id, title, average, ...rating}] : [];
      });
      return {items: rated.sort((a, b) => b.count - a.count).slice(0, limit)};
    });
  });
}

/** What pages may call an article: its address, as it is written and on each of their origins. */
function subjectsOf({id, url}: NewsItem, template: string, origins: readonly string[]): string[] {
  const address = template.replace('{id}', encodeURIComponent(id));
  return [address, ...(url ? [url] : [])].flatMap(path => [
    path,
    ...origins.map(origin => new URL(path, origin).href),
  ]);
}
