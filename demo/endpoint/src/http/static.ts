import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import fastifyStatic from '@fastify/static';
import type {FastifyInstance} from 'fastify';
import {root} from '../config.js';
import {addPageHeaders} from './security-headers.js';

/** The demo portal at `/` and the files that a web page loads at `/embed/`. */
export async function addStatic(app: FastifyInstance): Promise<void> {
  await addPageHeaders(app);
  const embed = join(root, 'dist/embed');
  if (existsSync(embed)) {
    await app.register(fastifyStatic, {
      root: embed,
      prefix: '/embed/',
      decorateReply: false,
      cacheControl: false,
      setHeaders(response) {
        response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
        // Any page may load the widgets; with `integrity` only through CORS.
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('cross-origin-resource-policy', 'cross-origin');
      },
    });
  }
  await app.register(fastifyStatic, {
    root: join(root, 'demo'),
    decorateReply: false,
    cacheControl: false,
    // The endpoint's own folder, with its sources and content, lies beside the pages. Compared as
    // the file system will: slashes doubled or not, capital letters or not.
    allowedPath: path => !/^[\\/]*endpoint([\\/]|$)/i.test(posix.normalize(path)),
    setHeaders(response) {
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    },
  });
}
