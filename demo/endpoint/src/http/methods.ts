import type {FastifyInstance, FastifyRequest, RouteOptions} from 'fastify';
import {Problem} from '../problems.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only asks and changes nothing (RFC 9110, 9.2.1). */
export function isSafe({method}: FastifyRequest): boolean {
  return safe.has(method);
}

/**
 * Adds routes, and answers every other method at their addresses with 405 and what is allowed
 * there; Fastify by itself says 404, as if there were nothing.
 */
export function addRoutes(app: FastifyInstance, add: () => void): void {
  const allowed = new Map<string, Set<string>>();
  const note = ({routePath, method}: RouteOptions & {routePath: string}) => {
    const methods = allowed.get(routePath) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    allowed.set(routePath, methods);
  };
  let noting = true;
  app.addHook('onRoute', route => {
    if (noting) note(route);
  });
  add();
  noting = false;
  for (const [url, methods] of allowed) {
    const allow = [...methods].join(', ');
    const refuse = () => {
      throw new Problem(405, `This address has ${allow}.`, {allow});
    };
    // OPTIONS is CORS's, at all addresses.
    const others = app.supportedMethods.filter(each => each !== 'OPTIONS' && !methods.has(each));
    // Before the body is read, which is of no use to anybody.
    app.route({method: others, url, onRequest: refuse, handler: refuse});
  }
}
