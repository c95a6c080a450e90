import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {sql, type Kysely, type Transaction} from 'kysely';
import {openSqlite} from '../db/database.js';
import {migrate} from '../db/migrations.js';
import type {Schema, VisitDayTable, VoteTable} from '../db/schema.js';
import {addSpreads} from '../stores/ratings.js';
import type {Spread} from '../stores/spread.js';
import {misuse, type Command} from './command.js';

const pageSize = 1_000;

/**
 * Carries an SQLite file's counts and votes into the configured database.
 *
 * Each step is one transaction that also notes what it carried, so it can be interrupted anywhere
 * and run again: of the visits only what is not there yet is added, and of a vote the later stands.
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
    const days = await moveDays(source.db, database.db, id, tell);
    const votes = await moveVotes(source.db, database.db, tell);
    await moveStarts(source.db, database.db);
    tell(`Carried ${days} visits and ${votes} votes that were not there yet.`);
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

async function moveDays(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  source: string,
  tell: (text: string) => void,
): Promise<number> {
  let moved = 0;
  let read = 0;
  for (let last: VisitDayTable | undefined; ;) {
    const rows = await from
      .selectFrom('visit_days')
      .selectAll()
      .$if(last !== undefined, query =>
        query.where(sql<boolean>`(site, day) > (${last?.site}, ${last?.day})`),
      )
      .orderBy('site')
      .orderBy('day')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return moved;
    moved += await to.transaction().execute(trx => addDays(trx, rows, source));
    last = rows.at(-1);
    read += rows.length;
    tell(`${read} days`);
  }
}

async function addDays(
  trx: Transaction<Schema>,
  rows: readonly VisitDayTable[],
  source: string,
): Promise<number> {
  // The rows of an interrupted run are locked until it is gone; then its work is seen.
  await trx
    .insertInto('moved')
    .values(rows.map(({site, day}) => ({source, site, day, visits: 0})))
    .onConflict(oc => oc.doNothing())
    .execute();
  const known = await trx
    .selectFrom('moved')
    .selectAll()
    .where('source', '=', source)
    .where('site', 'in', [...new Set(rows.map(({site}) => site))])
    .forUpdate()
    .execute();
  const carried = new Map(known.map(({site, day, visits}) => [`${site} ${day}`, visits]));
  let moved = 0;
  for (const {site, day, visits} of rows) {
    const difference = visits - (carried.get(`${site} ${day}`) ?? 0);
    if (difference === 0) continue;
    moved += difference;
    await trx
      .insertInto('visit_days')
      .values({site, day, visits: difference})
      .onConflict(oc =>
        oc.columns(['site', 'day']).doUpdateSet({visits: sql`visit_days.visits + excluded.visits`}),
      )
      .execute();
    await trx
      .insertInto('visit_totals')
      .values({site, visits: difference, start: null})
      .onConflict(oc =>
        oc.column('site').doUpdateSet({visits: sql`visit_totals.visits + excluded.visits`}),
      )
      .execute();
    await trx
      .updateTable('moved')
      .set({visits})
      .where('source', '=', source)
      .where('site', '=', site)
      .where('day', '=', day)
      .execute();
  }
  return moved;
}

async function moveVotes(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  tell: (text: string) => void,
): Promise<number> {
  let moved = 0;
  let read = 0;
  for (let last: VoteTable | undefined; ;) {
    const rows = await from
      .selectFrom('votes')
      .selectAll()
      .$if(last !== undefined, query =>
        query.where(
          sql<boolean>`(site, subject, voter) > (${last?.site}, ${last?.subject}, ${last?.voter})`,
        ),
      )
      .orderBy('site')
      .orderBy('subject')
      .orderBy('voter')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return moved;
    moved += await to.transaction().execute(trx => addVotes(trx, rows));
    last = rows.at(-1);
    read += rows.length;
    tell(`${read} votes`);
  }
}

async function addVotes(trx: Transaction<Schema>, rows: readonly VoteTable[]): Promise<number> {
  const written = await trx
    .insertInto('votes')
    .values(rows.map(row => ({...row, previous: 0})))
    .onConflict(oc =>
      oc
        .columns(['site', 'subject', 'voter'])
        .doUpdateSet({
          previous: sql`votes.stars`,
          stars: sql`excluded.stars`,
          voted: sql`excluded.voted`,
        })
        .where(sql<boolean>`excluded.voted > votes.voted`),
    )
    .returning(['site', 'subject', 'stars', 'previous'])
    .execute();
  const spreads = new Map<string, Spread>();
  for (const {site, subject, stars, previous} of written) {
    const name = `${site}\0${subject}`;
    const spread = spreads.get(name) ?? {site, subject, deltas: new Array<number>(10).fill(0)};
    spread.deltas[stars - 1] = (spread.deltas[stars - 1] ?? 0) + 1;
    if (previous > 0) spread.deltas[previous - 1] = (spread.deltas[previous - 1] ?? 0) - 1;
    spreads.set(name, spread);
  }
  await addSpreads(trx, [...spreads.values()]);
  return written.length;
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
