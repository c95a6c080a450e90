import type {FastifyInstance} from 'fastify';
import type {SiteList} from '../openapi/own-models.js';
import type {Services} from '../services.js';

/** The sites of this endpoint and what they are called. */
export function siteListRoutes(app: FastifyInstance, {articles, sites, lastKnown}: Services): void {
  app.get('/sites', (_request, reply): Promise<SiteList> => {
    return lastKnown.read(reply, 'sites', async () => {
      const names = await articles.siteNames();
      return {sites: sites.ids().map(id => ({id, name: names.get(id) ?? id}))};
    });
  });
}
