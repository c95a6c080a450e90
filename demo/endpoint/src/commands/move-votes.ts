import {sql, type Kysely, type Transaction} from 'kysely';
import type {Schema, VoteTable} from '../db/schema.js';
import {addSpreads} from '../stores/ratings.js';
import type {Spread} from '../stores/spread.js';
import {countOf, pageSize} from './pages.js';

/** What became of a vote. */
export type Written = Pick<VoteTable, 'site' | 'subject' | 'stars' | 'previous'>;

/** Carries the votes that are not there yet, or older there; tells how many. */
export async function moveVotes(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  tell: (text: string) => void,
): Promise<number> {
  const all = await countOf(from, 'votes');
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
    tell(`${read} of ${all} votes`);
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
  await addDifferences(trx, written);
  return written.length;
}

/** Brings the sums to what votes became; 0 stars is no vote. */
export async function addDifferences(trx: Transaction<Schema>, written: readonly Written[]) {
  const spreads = new Map<string, Spread>();
  for (const {site, subject, stars, previous} of written) {
    const name = `${site}\0${subject}`;
    const spread = spreads.get(name) ?? {site, subject, deltas: new Array<number>(10).fill(0)};
    if (stars > 0) spread.deltas[stars - 1] = (spread.deltas[stars - 1] ?? 0) + 1;
    if (previous > 0) spread.deltas[previous - 1] = (spread.deltas[previous - 1] ?? 0) - 1;
    spreads.set(name, spread);
  }
  await addSpreads(trx, [...spreads.values()]);
}
