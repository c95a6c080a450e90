import {createHash} from 'node:crypto';
import type {FastifyInstance} from 'fastify';
import fresh from 'fresh';
import {isSafe} from './methods.js';

/**
 * Gives what is read in this scope an ETag, and answers 304 to those who have it already.
 *
 * Weak, since a proxy or our own compression may change the bytes; `fresh` instead of
 * `@fastify/etag`, which knows neither lists nor `*` in `If-None-Match`.
 */
export function addConditional(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isSafe(request) || reply.statusCode !== 200 || typeof payload !== 'string') {
      return done(null, payload);
    }
    const etag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`;
    reply.header('etag', etag);
    if (!fresh(request.headers, {etag})) return done(null, payload);
    reply.code(304).removeHeader('content-type');
    done(null, '');
  });
}
