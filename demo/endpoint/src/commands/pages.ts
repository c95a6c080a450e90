import type {Kysely} from 'kysely';
import type {Schema} from '../db/schema.js';

/** Rows that are read, or written in one transaction, at a time. */
export const pageSize = 1_000;

/** How many rows there are, for progress. */
export async function countOf(db: Kysely<Schema>, table: 'visit_days' | 'votes'): Promise<number> {
  const {count} = await db
    .selectFrom(table)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
