import type {Kysely, Transaction} from 'kysely';
import {sql} from 'kysely';
import type {Schema} from '../db/schema.js';

/** A session ends after so long without a sign of life; the next one is another visit. */
export const sessionTime = 30 * 60_000;
/** Online means seen within this time. */
export const onlineTime = 5 * 60_000;

/** A sign of life. `before` is the key under yesterday's salt, while that may still be known. */
export interface Sighting {
  readonly site: string;
  readonly key: string;
  readonly before?: string | undefined;
  readonly at: number;
}

export function slotOf(at: number): number {
  return Math.floor(at / onlineTime);
}

/**
 * Writes signs of life down and tells which of them began a session, by site and key. The write
 * itself decides (`batch` comes back as ours), so two processes can never both count one visit.
 */
export async function sight(
  trx: Transaction<Schema>,
  sightings: readonly Sighting[],
  batch: string,
): Promise<{site: string; visitor: string}[]> {
  const carried = await carryOver(trx, sightings);
  const latest = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const name = `${sighting.site}/${sighting.key}`;
    const known = latest.get(name);
    if (!known || known.at < sighting.at) latest.set(name, sighting);
  }
  // In one order everywhere, so that two processes wait for each other in line, not in a knot.
  const rows = [...latest.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {site, key, at}]) => ({
      site,
      visitor: key,
      seen: at,
      slot: slotOf(at),
      batch: carried.has(name) ? '' : batch,
    }));
  if (rows.length === 0) return [];
  const written = await trx
    .insertInto('visitors')
    .values(rows)
    .onConflict(oc =>
      oc.columns(['site', 'visitor']).doUpdateSet({
        seen: sql`case when excluded.seen > visitors.seen then excluded.seen else visitors.seen end`,
        slot: sql`case when excluded.slot > visitors.slot then excluded.slot else visitors.slot end`,
        batch: sql`case when excluded.seen - visitors.seen > ${sql.lit(sessionTime)} then excluded.batch else visitors.batch end`,
      }),
    )
    .returning(['site', 'visitor', 'batch'])
    .execute();
  return written.filter(row => row.batch === batch);
}

/** Sessions that go on over the change of salts: known under the old key, so not new. */
async function carryOver(
  trx: Transaction<Schema>,
  sightings: readonly Sighting[],
): Promise<Set<string>> {
  const olds = new Map<string, Sighting>();
  for (const sighting of sightings) if (sighting.before) olds.set(sighting.before, sighting);
  const carried = new Set<string>();
  if (olds.size === 0) return carried;
  const known = await trx
    .selectFrom('visitors')
    .select(['site', 'visitor', 'seen'])
    .where(isOneOf([...olds].map(([visitor, {site}]) => ({site, visitor}))))
    .execute();
  const over = known.filter(({visitor, seen}) => {
    const sighting = olds.get(visitor);
    return sighting && sighting.at - seen <= sessionTime;
  });
  for (const {site, visitor} of over) carried.add(`${site}/${olds.get(visitor)?.key}`);
  if (over.length > 0) await trx.deleteFrom('visitors').where(isOneOf(over)).execute();
  return carried;
}

/** Rows that one step of forgetting takes: some milliseconds, in which nothing else is written. */
const stepSize = 500;

/** Forgets some of those not seen for a session's time; tells whether there may be more. */
export async function forget(trx: Transaction<Schema>, at: number): Promise<boolean> {
  const old = await trx
    .selectFrom('visitors')
    .select(['site', 'visitor'])
    .where('slot', '<', slotOf(at - sessionTime))
    .limit(stepSize)
    .execute();
  if (old.length > 0) {
    await trx
      .deleteFrom('visitors')
      .where(isOneOf(old))
      .where('slot', '<', slotOf(at - sessionTime))
      .execute();
  }
  return old.length === stepSize;
}

/** Pairs, in a form that both databases look up by the key, one after another. */
function isOneOf(visitors: readonly {site: string; visitor: string}[]) {
  const pairs = visitors.map(({site, visitor}) => sql`(${site}, ${visitor})`);
  return sql<boolean>`(site, visitor) in (values ${sql.join(pairs)})`;
}

/** How many were seen lately, by site; a site with none is missing. */
export async function countOnline(
  db: Kysely<Schema>,
  sites: readonly string[],
  at: number,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('visitors')
    .select(['site', eb => eb.fn.countAll<number>().as('online')])
    .where('site', 'in', sites)
    // Named one by one, the index leads straight to each; the last is for a clock that goes ahead.
    .where('slot', 'in', [slotOf(at) - 1, slotOf(at), slotOf(at) + 1])
    .where('seen', '>', at - onlineTime)
    .groupBy('site')
    .execute();
  return new Map(rows.map(({site, online}) => [site, online]));
}
