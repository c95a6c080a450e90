import {sql, type Kysely, type Transaction} from 'kysely';
import type {Schema, VisitDayTable} from '../db/schema.js';
import {countOf, pageSize} from './pages.js';

/** Carries the visits of each day that were not carried yet; tells how many. */
export async function moveDays(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  source: string,
  tell: (text: string) => void,
): Promise<number> {
  const all = await countOf(from, 'visit_days');
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
    tell(`${read} of ${all} days`);
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
  const changed = rows.flatMap(row => {
    const difference = row.visits - (carried.get(`${row.site} ${row.day}`) ?? 0);
    return difference === 0 ? [] : [{...row, difference}];
  });
  if (changed.length === 0) return 0;
  await trx
    .insertInto('visit_days')
    .values(changed.map(({site, day, difference}) => ({site, day, visits: difference})))
    .onConflict(oc =>
      oc.columns(['site', 'day']).doUpdateSet({visits: sql`visit_days.visits + excluded.visits`}),
    )
    .execute();
  const sums = new Map<string, number>();
  for (const {site, difference} of changed) sums.set(site, (sums.get(site) ?? 0) + difference);
  await trx
    .insertInto('visit_totals')
    .values([...sums].map(([site, visits]) => ({site, visits, start: null})))
    .onConflict(oc =>
      oc.column('site').doUpdateSet({visits: sql`visit_totals.visits + excluded.visits`}),
    )
    .execute();
  await trx
    .insertInto('moved')
    .values(changed.map(({site, day, visits}) => ({source, site, day, visits})))
    .onConflict(oc =>
      oc.columns(['source', 'site', 'day']).doUpdateSet({visits: sql`excluded.visits`}),
    )
    .execute();
  return [...sums.values()].reduce((sum, difference) => sum + difference, 0);
}
