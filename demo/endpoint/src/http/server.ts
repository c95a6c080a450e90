import fastify, {LogController, type FastifyInstance} from 'fastify';
import pretty from 'pino-pretty';
import type {Config} from '../config.js';
import {answerClientError} from './client-errors.js';

/** A Fastify instance with its limits; none of these is set until somebody sets it. */
export function createServer(config: Config): FastifyInstance {
  return fastify({
    logger: {
      level: config.logLevel,
      // Never an address, a user agent or a query: a log of requests would be a log of people.
      serializers: {req: ({method}: {method: string}) => ({method})},
      ...(process.stdout.isTTY && {stream: pretty({ignore: 'pid,hostname', sync: true})}),
    },
    logController: new LogController({disableRequestLogging: true}),
    clientErrorHandler: answerClientError,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    // A vote is some hundred bytes.
    bodyLimit: 8 * 1024,
    // A subject of 512 characters may take twelve bytes each in an address; more is told as such.
    routerOptions: {maxParamLength: 16 * 1024},
    requestTimeout: 10_000,
    // Longer than proxies keep theirs (60 s), so that none writes into one that is being closed.
    keepAliveTimeout: 65_000,
    connectionTimeout: 20_000,
    http: {headersTimeout: 10_000, connectionsCheckingInterval: 2_000},
    forceCloseConnections: 'idle',
  });
}
