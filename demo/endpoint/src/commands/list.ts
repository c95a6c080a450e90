import type {Command} from './command.js';

/** What each site holds, as a table. */
export const list: Command = async ({config, database: {db}, args: [only]}) => {
  const totals = await db.selectFrom('visit_totals').selectAll().orderBy('site').execute();
  const articles = await db
    .selectFrom('articles')
    .select(['site', eb => eb.fn.countAll<number>().as('count')])
    .groupBy('site')
    .execute();
  const votes = await db
    .selectFrom('votes')
    .select(['site', eb => eb.fn.countAll<number>().as('count')])
    .groupBy('site')
    .execute();
  const sites = new Set(
    [...Object.keys(config.sites), ...totals, ...articles, ...votes].map(item =>
      typeof item === 'string' ? item : item.site,
    ),
  );
  const count = (rows: readonly {site: string; count: number}[], site: string) =>
    rows.find(row => row.site === site)?.count ?? 0;
  const line = (cells: readonly (string | number)[]) =>
    process.stdout.write(
      `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join('')}\n`,
    );
  line(['site', 'total', 'counted', 'start', 'votes', 'articles']);
  for (const site of [...sites].sort()) {
    if (only !== undefined && site !== only) continue;
    const row = totals.find(total => total.site === site);
    const start = row?.start ?? (config.sites[site] ?? config.siteDefaults).start;
    const visits = row?.visits ?? 0;
    line([site, start + visits, visits, start, count(votes, site), count(articles, site)]);
  }
};
