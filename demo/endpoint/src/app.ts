import {join} from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type {FastifyInstance} from 'fastify';
import {root, type Config} from './config.js';
import {Content} from './content/content.js';
import type {Database} from './db/database.js';
import {GroupCommit} from './db/group-commit.js';
import {readyDatabase} from './db/ready-database.js';
import {addHousekeeping} from './housekeeping.js';
import {addBodies} from './http/bodies.js';
import {addConditional} from './http/conditional.js';
import {addCors} from './http/cors.js';
import {addErrors} from './http/errors.js';
import {LastKnown} from './http/last-known.js';
import {addRoutes} from './http/methods.js';
import {addRates} from './http/rates.js';
import {addApiHeaders} from './http/security-headers.js';
import {createServer} from './http/server.js';
import {addStatic} from './http/static.js';
import {addWriteGuard} from './http/write-guard.js';
import {articleRatingRoutes} from './routes/article-ratings.js';
import {healthRoutes} from './routes/health.js';
import {mediaRoutes} from './routes/media.js';
import {newsRoutes} from './routes/news.js';
import {openApiRoutes} from './routes/openapi.js';
import {ratingRoutes} from './routes/ratings.js';
import {serviceLinkRoutes} from './routes/service-links.js';
import {addSite} from './routes/site.js';
import {siteListRoutes} from './routes/sites.js';
import {visitRoutes} from './routes/visits.js';
import type {Services} from './services.js';
import {Sites} from './sites.js';
import {ArticleStore} from './stores/articles.js';
import {RatingStore} from './stores/ratings.js';
import {VisitStore} from './stores/visits.js';

/** What a test or a measurement may put in place of the real thing. */
export interface Replacements {
  /** With its tables up to date. */
  readonly database?: Database;
  readonly now?: () => number;
  /** How often what has served its time is deleted, in milliseconds. */
  readonly housekeeping?: number;
  readonly visits?: Services['visits'];
  readonly ratings?: Services['ratings'];
}

/** The endpoint, ready to listen: tables up to date, content imported. */
export async function buildApp(config: Config, given: Replacements = {}): Promise<FastifyInstance> {
  const app = createServer(config);
  const database = given.database ?? (await readyDatabase(config));

  const sites = new Sites(config);
  const articles = new ArticleStore(database.db);
  const content = new Content(config.content, articles, sites, app.log);
  await content.importAll();
  await content.follow();
  const commit = new GroupCommit(database.db, config.queue);
  app.addHook('onClose', async () => {
    await content.close();
    await commit.flush();
    await database.close();
  });

  const store = new VisitStore(database.db, commit, given.now);
  addHousekeeping(app, store, database, given.housekeeping);
  const visits = given.visits ?? store;
  const ratings = given.ratings ?? new RatingStore(database.db, commit);
  const lastKnown = new LastKnown();
  addErrors(app);
  await app.register(compress, {threshold: 1024, encodings: ['br', 'gzip']});
  const services = {config, database, sites, articles, visits, ratings, lastKnown};
  await app.register(api(services), {prefix: '/api'});
  if (config.demo) await app.register(addStatic);
  return app;
}

function api(services: Services) {
  return async (app: FastifyInstance): Promise<void> => {
    await addApiHeaders(app);
    addConditional(app);
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'public, max-age=0, must-revalidate');
      reply.header('link', '</api/openapi.json>; rel="service-desc"');
      done();
    });
    addRoutes(app, () => {
      healthRoutes(app, services);
      openApiRoutes(app);
      siteListRoutes(app, services);
    });
    await app.register(siteRoutes(services), {prefix: '/:site'});
  };
}

function siteRoutes(services: Services) {
  return async (app: FastifyInstance): Promise<void> => {
    const {config, sites} = services;
    addSite(app, sites);
    await addCors(app);
    addWriteGuard(app, config.publicUrl);
    await addRates(app, config);
    addBodies(app);
    await app.register(fastifyStatic, {
      root: join(root, 'demo'),
      serve: false,
      cacheControl: false,
    });
    addRoutes(app, () => {
      newsRoutes(app, services);
      visitRoutes(app, services);
      ratingRoutes(app, services);
      articleRatingRoutes(app, services);
      serviceLinkRoutes(app, services);
      mediaRoutes(app, services);
    });
  };
}
