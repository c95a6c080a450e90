import type {FastifyInstance} from 'fastify';
import type {Site, Sites} from '../sites.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The site that the address names. */
    site: Site;
  }
}

/** The parameters that every route below `/api/{site}` has. */
export interface SiteParams {
  Params: {site: string};
}

/** Finds the site of the address before anything else happens; an unknown one is a 404. */
export function addSite(app: FastifyInstance, sites: Sites): void {
  app.decorateRequest('site', null as unknown as Site);
  app.addHook<SiteParams>('onRequest', (request, _reply, done) => {
    request.site = sites.get(request.params.site);
    done();
  });
}
