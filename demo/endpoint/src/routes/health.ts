import {sql} from 'kysely';
import type {FastifyInstance} from 'fastify';
import type {Services} from '../services.js';
import {Problem} from '../problems.js';

/** `/api/health`: the process lives. `/api/ready`: it can do its work, so send it visitors. */
export function healthRoutes(app: FastifyInstance, {database}: Services): void {
  app.get('/health', () => ({status: 'ok'}));
  app.get('/ready', async () => {
    try {
      await sql`select 1`.execute(database.db);
    } catch (cause) {
      throw new Problem(503, 'The database is away.', {retryAfter: 2, cause});
    }
    return {status: 'ready'};
  });
}
