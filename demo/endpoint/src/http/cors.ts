import cors, {type FastifyCorsOptions} from '@fastify/cors';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {isAllowed} from './origins.js';

/** Lets the pages of a site's own origins read and write, and with `publicReads` all pages read. */
export async function addCors(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    delegator: (
      request: FastifyRequest,
      done: (error: null, options: FastifyCorsOptions) => void,
    ) =>
      done(null, {
        origin: originFor(request),
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
        allowedHeaders: ['content-type'],
        exposedHeaders: ['age', 'cache-status', 'retry-after'],
        credentials: false,
        maxAge: 600,
      }),
  });
  // The plugin's own catch-all is `{prefix}*`, which below a parameter matches nothing.
  app.options('/*', (_request, reply) => reply.code(204).send());
}

function originFor({site, headers, method}: FastifyRequest): string | false {
  const {origin} = headers;
  if (origin !== undefined && isAllowed(site, origin)) return origin;
  const wanted = method === 'OPTIONS' ? headers['access-control-request-method'] : method;
  return site.settings.publicReads && (wanted === 'GET' || wanted === 'HEAD') ? '*' : false;
}
