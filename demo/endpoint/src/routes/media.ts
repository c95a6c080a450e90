import {join} from 'node:path';
import type {FastifyInstance} from 'fastify';
import type {Services} from '../services.js';
import {Problem} from '../problems.js';
import type {SiteParams} from './site.js';

// An SVG is a document when it is opened by itself: it may draw, and nothing else.
const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The pictures and files of a site's content folder. */
export function mediaRoutes(app: FastifyInstance, {config}: Services): void {
  app.get<SiteParams & {Params: {'*': string}}>('/media/*', (request, reply) => {
    const path = request.params['*'];
    // The static plugin keeps inside the site's folder; news and settings lie in there as well.
    if (!/^(images|files)\/[^/]/.test(path) || /(^|[\\/])\.\.?([\\/]|$)/.test(path))
      throw new Problem(404, 'There is no such file.');
    reply.header('cache-control', 'public, max-age=300, must-revalidate');
    reply.header('x-content-type-options', 'nosniff');
    if (/\.svg$/i.test(path)) reply.header('content-security-policy', svgPolicy);
    return reply.sendFile(path, join(config.content, request.site.id));
  });
}
