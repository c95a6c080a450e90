import type {Kysely} from 'kysely';
import type {Visits} from '../../../../src/data/models/visits.js';
import type {Schema} from '../db/schema.js';
import type {Site} from '../sites.js';
import {dayOf} from './days.js';
import {earliestDay, pastOf, type Past} from './past-days.js';
import {countOnline} from './visitors.js';

/** How long days that are over are believed to stay as they were read. */
const pastTime = 60_000;
/** From so many on, who is online is not counted at every question. */
const crowd = 200;

/**
 * Makes the answers about visits, for many sites in the same few queries. What hardly changes is
 * kept in memory; total and today always come from the database, so that all processes answer
 * alike.
 */
export class VisitReader {
  readonly #past = new Map<string, Past & {readAt: number}>();
  readonly #online = new Map<string, {online: number; countedAt: number}>();

  async read(
    db: Kysely<Schema>,
    sites: readonly Site[],
    now: number,
  ): Promise<Map<string, Visits>> {
    const today = new Map(sites.map(({id, settings}) => [id, dayOf(settings.timeZone, now)]));
    const totals = await readTotals(db, today);
    await this.#readPast(db, sites, today, now);
    await this.#readOnline(db, [...today.keys()], now);
    // To the minute, as people read it: within one, numbers that stay the same are the same answer,
    // and who has it already gets a 304.
    const updatedAt = new Date(now - (now % 60_000)).toISOString();
    return new Map(
      sites.map(({id, settings}) => {
        const date = today.get(id) as string;
        const row = totals.get(id);
        const count = (row?.today ?? 0) + (settings.knownDays[date] ?? 0);
        const past = this.#past.get(id) as Past;
        return [
          id,
          {
            online: this.#online.get(id)?.online ?? 0,
            total: (row?.start ?? settings.start) + (row?.visits ?? 0),
            today: count,
            yesterday: past.yesterday,
            week: past.week + count,
            month: past.month + count,
            updatedAt,
            daily: [...past.daily, {date, count}],
          },
        ];
      }),
    );
  }

  async #readPast(
    db: Kysely<Schema>,
    sites: readonly Site[],
    today: ReadonlyMap<string, string>,
    now: number,
  ): Promise<void> {
    const missing = sites.filter(({id}) => {
      const past = this.#past.get(id);
      return !past || past.today !== today.get(id) || now - past.readAt > pastTime;
    });
    if (missing.length === 0) return;
    const first = missing.map(({id}) => earliestDay(today.get(id) as string)).sort()[0] as string;
    const rows = await db
      .selectFrom('visit_days')
      .selectAll()
      .where(
        'site',
        'in',
        missing.map(({id}) => id),
      )
      .where('day', '>=', first)
      .execute();
    const days = new Map<string, Map<string, number>>(missing.map(({id}) => [id, new Map()]));
    for (const {site, day, visits} of rows) days.get(site)?.set(day, visits);
    for (const {id, settings} of missing) {
      const counted = days.get(id);
      const visitsOn = (day: string) => (counted?.get(day) ?? 0) + (settings.knownDays[day] ?? 0);
      this.#past.set(id, {...pastOf(today.get(id) as string, visitsOn), readAt: now});
    }
  }

  async #readOnline(db: Kysely<Schema>, sites: readonly string[], now: number): Promise<void> {
    const due = sites.filter(site => {
      const known = this.#online.get(site);
      return !known || known.online < crowd || now - known.countedAt > pauseFor(known.online);
    });
    if (due.length === 0) return;
    const counts = await countOnline(db, due, now);
    for (const site of due) {
      this.#online.set(site, {online: counts.get(site) ?? 0, countedAt: now});
    }
  }
}

/** A millisecond for each who is online, so that counting takes the same share of any crowd's time. */
function pauseFor(online: number): number {
  return Math.min(online, 15_000);
}

async function readTotals(db: Kysely<Schema>, today: ReadonlyMap<string, string>) {
  const sites = [...today.keys()];
  const rows = await db
    .selectFrom('visit_totals')
    .leftJoin('visit_days', join =>
      join
        .onRef('visit_days.site', '=', 'visit_totals.site')
        .on('visit_days.day', 'in', [...new Set(today.values())]),
    )
    .select([
      'visit_totals.site',
      'visit_totals.visits',
      'start',
      'day',
      'visit_days.visits as today',
    ])
    .where('visit_totals.site', 'in', sites)
    .execute();
  const totals = new Map<string, {visits: number; start: number | null; today: number}>();
  for (const {site, visits, start, day, today: count} of rows) {
    // Sites in other time zones may be in another day already; each has its own row to pick.
    const known = totals.get(site)?.today ?? 0;
    totals.set(site, {visits, start, today: day === today.get(site) ? (count ?? 0) : known});
  }
  return totals;
}
