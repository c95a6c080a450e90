import type {FastifyInstance, FastifyRequest} from 'fastify';
import {Problem} from '../problems.js';
import {isSafe} from './methods.js';
import {isAllowed, ownOrigin} from './origins.js';

/**
 * Lets nobody write from a page that may not: what a browser tells about itself (Fetch Metadata,
 * Origin) cannot be set by a page.
 *
 * A client that sends neither is no browser. There is no cookie or session here that it could
 * abuse, so it is let in and limited like everyone else.
 */
export function addWriteGuard(app: FastifyInstance, publicUrl: string | undefined): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (isSafe(request) || mayWrite(request, publicUrl)) return done();
    done(new Problem(403, 'Pages of this origin may not write here.'));
  });
}

function mayWrite(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const {origin} = request.headers;
  const from = request.headers['sec-fetch-site'];
  // A form that is submitted navigates; a widget never does.
  if (request.headers['sec-fetch-mode'] === 'navigate') return false;
  if (from === 'same-origin') return true;
  if (origin === undefined) return from === undefined;
  return origin === ownOrigin(request, publicUrl) || isAllowed(request.site, origin);
}
