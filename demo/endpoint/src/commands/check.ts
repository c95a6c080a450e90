import {sql} from 'kysely';
import {addSpreads} from '../stores/ratings.js';
import {starColumns, type Spread} from '../stores/spread.js';
import type {Command} from './command.js';

/**
 * Counts everything again from the rows themselves: votes by subject, days by site. What is kept
 * beside them as a sum must be the same.
 */
export const checkCounts: Command = async ({database: {db}, options, tell}) => {
  // Both sides must be of one moment, since endpoints may be counting meanwhile. SQLite lets nobody
  // else write during a transaction; PostgreSQL shows one state, and refuses to correct another.
  const transaction = db.transaction().setIsolationLevel('repeatable read');
  const wrong = await transaction.execute(async trx => {
    const votes = await trx
      .selectFrom('votes')
      .select(['site', 'subject', 'stars', eb => eb.fn.countAll<number>().as('count')])
      .groupBy(['site', 'subject', 'stars'])
      .execute();
    const ratings = await trx.selectFrom('ratings').selectAll().execute();
    const spreads = new Map<string, Spread>();
    const spreadOf = (site: string, subject: string) => {
      const name = `${site}\0${subject}`;
      const spread = spreads.get(name) ?? {site, subject, deltas: starColumns.map(() => 0)};
      spreads.set(name, spread);
      return spread.deltas;
    };
    for (const {site, subject, stars, count} of votes) spreadOf(site, subject)[stars - 1] = count;
    for (const row of ratings) {
      const deltas = spreadOf(row.site, row.subject);
      starColumns.forEach((column, i) => (deltas[i] = (deltas[i] ?? 0) - row[column]));
    }
    const off = [...spreads.values()].filter(({deltas}) => deltas.some(delta => delta !== 0));
    for (const {site, subject} of off) tell(`${site}: the votes on ${JSON.stringify(subject)}`);

    const totals = await trx
      .selectFrom('visit_totals')
      .leftJoin('visit_days', 'visit_days.site', 'visit_totals.site')
      .select([
        'visit_totals.site',
        'visit_totals.visits',
        sql<number>`cast(coalesce(sum(visit_days.visits), 0) as bigint)`.as('days'),
      ])
      .groupBy(['visit_totals.site', 'visit_totals.visits'])
      .execute();
    const sums = totals.filter(({visits, days}) => visits !== days);
    for (const {site, visits, days} of sums) tell(`${site}: ${visits} visits, ${days} by its days`);

    if (options.repair) {
      await addSpreads(trx, off);
      for (const {site, days} of sums) {
        await trx
          .updateTable('visit_totals')
          .set({visits: days})
          .where('site', '=', site)
          .execute();
      }
    }
    return off.length + sums.length;
  });
  if (wrong === 0) tell('Every sum is right.');
  else if (options.repair) tell(`${wrong} sums corrected.`);
  else {
    tell(`${wrong} sums are not right; --repair corrects them.`);
    process.exitCode = 1;
  }
};
