import rateLimit from '@fastify/rate-limit';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import ipaddr from 'ipaddr.js';
import type {Config} from '../config.js';
import {Problem} from '../problems.js';
import {isSafe} from './methods.js';

/** Prefixes that are remembered at a time. */
const remembered = 50_000;

/**
 * Limits how fast one network may ask. It says nothing about who asks: two hundred people behind
 * one address are two hundred voters. Prefixes live in memory, for a minute.
 */
export async function addRates(app: FastifyInstance, {rates}: Config): Promise<void> {
  const limitOf = (request: FastifyRequest) => (isSafe(request) ? rates.reads : rates.writes);
  await app.register(rateLimit, {
    timeWindow: 60_000,
    cache: remembered,
    max: limitOf,
    keyGenerator: request =>
      `${isSafe(request) ? 'r' : 'w'} ${prefixOf(request.ip, rates.ipv4, rates.ipv6)}`,
    allowList: request => limitOf(request) === 0,
    errorResponseBuilder: (_request, {ttl}) =>
      new Problem(429, 'There were too many requests from this network.', {
        retryAfter: Math.max(1, Math.ceil(ttl / 1000)),
      }),
    // How much is left is nobody's business; when to come back is on the refusal itself.
    addHeadersOnExceeding: headers(false),
    addHeaders: {...headers(false), 'retry-after': false},
  });
}

function headers(on: boolean) {
  return {'x-ratelimit-limit': on, 'x-ratelimit-remaining': on, 'x-ratelimit-reset': on};
}

/** The network that an address belongs to, as far as the limit is concerned. */
export function prefixOf(address: string, ipv4: number, ipv6: number): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray();
  const bits = parsed.kind() === 'ipv4' ? ipv4 : ipv6;
  return bytes.map((byte, index) => byte & mask(bits - 8 * index)).join('.');
}

function mask(bits: number): number {
  return bits >= 8 ? 255 : bits <= 0 ? 0 : (255 << (8 - bits)) & 255;
}
