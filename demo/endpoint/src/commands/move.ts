import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {sql, type Kysely} from 'kysely';
import {openSqlite} from '../db/database.js';
import {migrate} from '../db/migrations.js';
import type {Schema} from '../db/schema.js';
import {misuse, type Command} from './command.js';
import {moveDays} from './move-days.js';
import {moveVotes} from './move-votes.js';
import {moveWithdrawals, noteWithdrawals} from './move-withdrawals.js';

/**
 * Carries an SQLite file's counts and votes into the configured database.
 *
 * Each step is one transaction that also notes what it carried, so it can be interrupted anywhere
 * and run again: of the visits only what is not there yet is added, and of a vote the later stands.
 * From the first run on, the file notes which votes are withdrawn, so that the next run takes
 * those back as well.
 */
export const move: Command = async ({database, options: {from}, tell}) => {
  if (from === undefined) throw misuse('move --from=<file.db>');
  if (!existsSync(from)) throw misuse(`${from} is not there.`);
  if (database.dialect !== 'postgres')
    throw misuse('Set DATABASE_URL to where it is to be carried.');
  const source = openSqlite(from);
  try {
    await migrate(source.db, source.dialect);
    const id = await idOf(source.db);
    await noteWithdrawals(source.db);
    const days = await moveDays(source.db, database.db, id, tell);
    const votes = await moveVotes(source.db, database.db, tell);
    const withdrawn = await moveWithdrawals(source.db, database.db);
    await moveStarts(source.db, database.db);
    tell(`Carried ${days} visits and ${votes} votes that were not there yet.`);
    if (withdrawn > 0) tell(`Took back ${withdrawn} votes that were withdrawn meanwhile.`);
  } finally {
    await source.close();
  }
};

/** A random name of the file, so that what was carried from it is known again. */
async function idOf(db: Kysely<Schema>): Promise<string> {
  await db
    .insertInto('facts')
    .values({name: 'id', value: randomBytes(12).toString('base64url')})
    .onConflict(oc => oc.doNothing())
    .execute();
  const {value} = await db
    .selectFrom('facts')
    .select('value')
    .where('name', '=', 'id')
    .executeTakeFirstOrThrow();
  return value;
}

/** What was set by hand goes along, where nobody has set anything there. */
async function moveStarts(from: Kysely<Schema>, to: Kysely<Schema>): Promise<void> {
  const rows = await from
    .selectFrom('visit_totals')
    .selectAll()
    .where('start', 'is not', null)
    .execute();
  for (const {site, start} of rows) {
    await to
      .insertInto('visit_totals')
      .values({site, visits: 0, start})
      .onConflict(oc =>
        oc.column('site').doUpdateSet({start: sql`coalesce(visit_totals.start, excluded.start)`}),
      )
      .execute();
  }
}
