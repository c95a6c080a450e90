import type {FastifyInstance} from 'fastify';
import type {Database} from './db/database.js';
import type {VisitStore} from './stores/visits.js';

/** How often, in milliseconds, what has served its time is deleted. */
const usual = 20_000;

/**
 * Forgets visitors and salts beside the requests: also at night, and where nobody comes any more.
 * Each round begins when the last one is over.
 */
export function addHousekeeping(
  app: FastifyInstance,
  visits: Pick<VisitStore, 'forget'>,
  database: Database,
  every = usual,
): void {
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      if (await visits.forget()) await database.scrub();
    } catch (err) {
      app.log.warn({err}, 'housekeeping failed; it is tried again');
    }
  };
  const begin = () => {
    running = round().then(() => void timer.refresh());
  };
  const timer = setTimeout(begin, every).unref();
  app.addHook('onClose', async () => {
    await running;
    clearTimeout(timer);
  });
}
