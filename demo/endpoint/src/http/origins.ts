import type {FastifyRequest} from 'fastify';
import type {Site} from '../sites.js';

/** Whether pages of an origin may read and write at a site. Exact: no patterns, no look-alikes. */
export function isAllowed({settings}: Site, origin: string): boolean {
  return settings.origins.includes(origin) || (settings.loopback && isLoopback(origin));
}

/** The origin that a page served by this endpoint has. */
export function ownOrigin(request: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl === undefined
    ? `${request.protocol}://${request.host}`
    : new URL(publicUrl).origin;
}

function isLoopback(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(origin);
}
