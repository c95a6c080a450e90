import type {FastifyInstance} from 'fastify';
import type {ServiceLinks} from '../../../../src/data/models/services.js';
import {parse} from '../parse.js';
import type {Services} from '../services.js';
import {serviceLinksQuery} from './queries.js';
import type {SiteParams} from './site.js';

/** Links to services, in their groups. */
export function serviceLinkRoutes(app: FastifyInstance, {articles, lastKnown}: Services): void {
  app.get<SiteParams>('/service-links', async (request, reply): Promise<ServiceLinks> => {
    const {group} = parse(serviceLinksQuery, request.query);
    const site = request.site.id;
    const file = await lastKnown.read(reply, `${site}/services`, () => articles.services(site));
    const groups = (file?.groups ?? []).filter(({name}) => group === undefined || name === group);
    return {
      groups: groups.map(({title, links}) => ({...(title !== undefined && {title}), links})),
    };
  });
}
