import type {FastifyRequest} from 'fastify';
import {isbot} from 'isbot';

/**
 * Whether a visit is a person's: not a known robot, not a page fetched in advance. Every browser
 * says what it is; who says nothing is none.
 */
export function isCountable({headers}: FastifyRequest): boolean {
  const agent = headers['user-agent'];
  return Boolean(agent) && !isbot(agent) && !isAhead(headers);
}

/** `Sec-Purpose` is the standard; the other two are what older browsers and proxies send. */
function isAhead(headers: FastifyRequest['headers']): boolean {
  const told = [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']];
  return told.some(value => /prefetch|prerender|preview/i.test(String(value ?? '')));
}
