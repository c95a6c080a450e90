import type {FastifyInstance} from 'fastify';
import {Problem} from '../problems.js';

const utf8 = new TextDecoder('utf-8', {fatal: true});

/**
 * JSON, also as `text/plain`: that is what a browser may send without asking first (CORS), so a
 * counter costs one request. Nothing else is read: 415.
 */
export function addBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const json = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>(
    ['application/json', 'text/plain'],
    {parseAs: 'buffer'},
    (request, body, done) => {
      let text: string;
      try {
        text = utf8.decode(body);
      } catch {
        done(new Problem(400, 'The body is not UTF-8.'));
        return;
      }
      // The parser reports through `done`; its own messages quote the body.
      void json(request, text, (error, value) =>
        done(error ? new Problem(400, 'The body is not JSON that can be used here.') : null, value),
      );
    },
  );
}
