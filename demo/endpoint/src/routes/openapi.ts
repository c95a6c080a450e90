import type {FastifyInstance} from 'fastify';
import {openApi} from '../openapi/document.js';

/** The contract as a document, for people and for generators. */
export function openApiRoutes(app: FastifyInstance): void {
  const body = JSON.stringify(openApi());
  app.get('/openapi.json', (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .send(body),
  );
}
