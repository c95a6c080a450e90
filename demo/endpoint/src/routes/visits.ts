import type {FastifyInstance} from 'fastify';
import {visit} from '../../../../src/data/models/visits.js';
import {isCountable} from '../http/visitors.js';
import {parse} from '../parse.js';
import type {Services} from '../services.js';
import type {SiteParams} from './site.js';

/** The visit counter: reading it counts nothing, sending a visit counts once a session. */
export function visitRoutes(app: FastifyInstance, {visits, lastKnown}: Services): void {
  app.get<SiteParams>('/visits', (request, reply) =>
    lastKnown.read(reply, `${request.site.id}/visits`, () => visits.read(request.site)),
  );

  app.post<SiteParams>('/visits', async (request, reply) => {
    const {visitor} = parse(visit, request.body);
    // A robot gets the same answer as a person; it is just not counted.
    return isCountable(request)
      ? visits.count(request.site, visitor)
      : lastKnown.read(reply, `${request.site.id}/visits`, () => visits.read(request.site));
  });
}
