import type {FastifyError, FastifyInstance, FastifyReply} from 'fastify';
import {Problem, problemBody} from '../problems.js';

/** Every error of the application as `application/problem+json`. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const problem = problemOf(error);
    // The cause of a 5xx is for the log; the request's own text never is, it may hold anything.
    if (problem.statusCode >= 500) {
      request.log.error({err: error.cause ?? error}, `${request.method} ${routeOf(request)}`);
    }
    return send(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) =>
    send(reply, new Problem(404, 'There is nothing here.')),
  );
}

function routeOf(request: {routeOptions: {url?: string | undefined}}): string {
  return request.routeOptions.url ?? 'no route';
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  if (problem.allow !== undefined) reply.header('allow', problem.allow);
  return reply
    .code(problem.statusCode)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem)));
}

function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  const status = error.statusCode ?? 500;
  // Fastify's own messages for bad requests are fit to be read by whoever sent them.
  return status >= 400 && status < 500
    ? new Problem(status, error.message)
    : new Problem(500, 'Something went wrong here.', {cause: error});
}
