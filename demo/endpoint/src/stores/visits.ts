import {randomBytes} from 'node:crypto';
import {setImmediate} from 'node:timers/promises';
import {sql, type Kysely, type Transaction} from 'kysely';
import type {Visits} from '../../../../src/data/models/visits.js';
import {transact} from '../db/failures.js';
import type {GroupCommit} from '../db/group-commit.js';
import type {Schema} from '../db/schema.js';
import type {Site} from '../sites.js';
import {dayOf} from './days.js';
import {Salts} from './salts.js';
import {VisitReader} from './visit-reader.js';
import {forget, sight, type Sighting} from './visitors.js';

interface VisitOp {
  readonly site: Site;
  readonly at: number;
  /** Absent for those who do not want to be known again: each counts, none is remembered. */
  readonly sighting: Sighting | undefined;
}

/** Counts visits. */
export class VisitStore {
  readonly #db: Kysely<Schema>;
  readonly #salts: Salts;
  readonly #reader = new VisitReader();
  readonly #add: (op: VisitOp) => Promise<Visits>;
  readonly #now: () => number;

  constructor(db: Kysely<Schema>, commit: GroupCommit, now: () => number = Date.now) {
    this.#db = db;
    this.#salts = new Salts(db);
    this.#add = commit.lane((trx, ops) => this.#write(trx, ops));
    this.#now = now;
  }

  /** Counts a visit, or notes a sign of life of one that is counted; resolves when it is durable. */
  async count(site: Site, visitor: string | undefined): Promise<Visits> {
    const at = this.#now();
    const keys = visitor === undefined ? undefined : await this.#salts.keys(site.id, visitor, at);
    return this.#add({site, at, sighting: keys && {site: site.id, at, ...keys}});
  }

  async read(site: Site): Promise<Visits> {
    const found = await this.#reader.read(this.#db, [site], this.#now());
    return found.get(site.id) as Visits;
  }

  /** Forgets visitors and salts whose time is over, in small steps; tells whether a salt went. */
  async forget(): Promise<boolean> {
    const now = this.#now();
    // Between two steps the requests that came meanwhile have their turn.
    while (await transact(this.#db, trx => forget(trx, now))) await setImmediate();
    return this.#salts.expire(now);
  }

  async #write(trx: Transaction<Schema>, ops: readonly VisitOp[]): Promise<Visits[]> {
    const now = this.#now();
    const sites = new Map(ops.map(({site}) => [site.id, site]));
    const sightings = ops.flatMap(({sighting}) => sighting ?? []);
    const began = await sight(trx, sightings, randomBytes(6).toString('base64url'));
    const counts = new Map<string, number>();
    for (const {site} of began) counts.set(site, (counts.get(site) ?? 0) + 1);
    for (const {site, sighting} of ops) {
      if (!sighting) counts.set(site.id, (counts.get(site.id) ?? 0) + 1);
    }
    await addCounts(trx, counts, id => dayOf((sites.get(id) as Site).settings.timeZone, now));

    const found = await this.#reader.read(trx, [...sites.values()], now);
    return ops.map(({site}) => found.get(site.id) as Visits);
  }
}

/** Adds to the days and the totals; in one order everywhere, so that processes do not lock up. */
export async function addCounts(
  trx: Transaction<Schema>,
  counts: ReadonlyMap<string, number>,
  day: (site: string) => string,
): Promise<void> {
  const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return;
  await trx
    .insertInto('visit_days')
    .values(entries.map(([site, visits]) => ({site, day: day(site), visits})))
    .onConflict(oc =>
      oc.columns(['site', 'day']).doUpdateSet({visits: sql`visit_days.visits + excluded.visits`}),
    )
    .execute();
  await trx
    .insertInto('visit_totals')
    .values(entries.map(([site, visits]) => ({site, visits, start: null})))
    .onConflict(oc =>
      oc.column('site').doUpdateSet({visits: sql`visit_totals.visits + excluded.visits`}),
    )
    .execute();
}
