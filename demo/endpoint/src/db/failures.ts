import type {Kysely, Transaction} from 'kysely';
import {Problem} from '../problems.js';
import type {Schema} from './schema.js';

/** Failures that pass by themselves: another writer was in the way. */
const transient = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED', '40001', '40P01']);

/** Does it again where another writer was in its way; what failed so has left nothing behind. */
export async function retry<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !transient.has((error as {code?: string}).code ?? '')) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 20 * attempt * (1 + Math.random())));
    }
  }
}

/** Runs a transaction, and again where another writer was in its way. */
export function transact<T>(
  db: Kysely<Schema>,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return retry(() => db.transaction().execute(work));
}

/** What a client is told when its write did not come through: come again. */
export function away(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  return new Problem(503, 'This could not be written down.', {retryAfter: retryAfter(), cause});
}

/** Spread out, so that those refused together do not come back together. */
export function retryAfter(): number {
  return 1 + Math.floor(Math.random() * 4);
}
