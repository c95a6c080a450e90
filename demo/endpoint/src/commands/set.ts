import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import type {Schema} from '../db/schema.js';
import {misuse, wholeNumber, type Command} from './command.js';

/** Sets what a counter shows in all, or the visits of one day. */
export const set: Command = async ({config, database: {db}, args, tell}) => {
  const [what, site = '', ...rest] = args;
  if (what !== 'total' && what !== 'day')
    throw misuse('set total <site> <number>, or set day <site> <date> <number>');
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(site)) throw misuse(`${site || 'nothing'} is no site.`);
  if (!(await isKnown(db, site)) && !(site in config.sites)) {
    throw misuse(`There is no site ${site} in the configuration or the database.`);
  }
  if (what === 'total') {
    const total = wholeNumber(rest[0], 'The total');
    await setTotal(db, site, total);
    tell(`${site} shows ${total} now.`);
    return;
  }
  const [day = '', number] = rest;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw misuse(`${day || 'nothing'} is no date such as 2026-11-23.`);
  }
  const visits = wholeNumber(number, 'The visits');
  await setDay(db, site, day, visits);
  tell(`${site} had ${visits} visits on ${day} now. Running endpoints show it within a minute.`);
};

async function isKnown(db: Kysely<Schema>, site: string): Promise<boolean> {
  const rows = await Promise.all([
    db.selectFrom('visit_totals').select('site').where('site', '=', site).executeTakeFirst(),
    db.selectFrom('documents').select('site').where('site', '=', site).executeTakeFirst(),
  ]);
  return rows.some(row => row !== undefined);
}

/** The counted visits stay; what an old counter had becomes what is missing to the total. */
async function setTotal(db: Kysely<Schema>, site: string, total: number): Promise<void> {
  await db
    .insertInto('visit_totals')
    .values({site, visits: 0, start: total})
    .onConflict(oc => oc.column('site').doUpdateSet({start: sql`${total} - visit_totals.visits`}))
    .execute();
}

/** The day and the total change together, so that the total stays the sum of the days. */
async function setDay(
  db: Kysely<Schema>,
  site: string,
  day: string,
  visits: number,
): Promise<void> {
  await db.transaction().execute(async trx => {
    // A difference of nothing, so that the row is there and locked before it is read.
    await trx
      .insertInto('visit_days')
      .values({site, day, visits: 0})
      .onConflict(oc =>
        oc.columns(['site', 'day']).doUpdateSet({visits: sql`visit_days.visits + 0`}),
      )
      .execute();
    const row = await trx
      .selectFrom('visit_days')
      .select('visits')
      .where('site', '=', site)
      .where('day', '=', day)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('visit_days')
      .set({visits})
      .where('site', '=', site)
      .where('day', '=', day)
      .execute();
    const difference = visits - row.visits;
    await trx
      .insertInto('visit_totals')
      .values({site, visits: difference, start: null})
      .onConflict(oc =>
        oc.column('site').doUpdateSet({visits: sql`visit_totals.visits + excluded.visits`}),
      )
      .execute();
  });
}
