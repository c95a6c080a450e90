import {createWriteStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import {stringify} from 'csv-stringify';
import type {Kysely} from 'kysely';
import type {Schema} from '../db/schema.js';
import {misuse, type Command} from './command.js';

const pageSize = 5_000;

/** Visits by day or votes by subject as CSV, read in pages so that any amount fits. */
export const exportCsv: Command = async ({database: {db}, args: [what, site], options, tell}) => {
  if (what !== 'visits' && what !== 'ratings') throw misuse('export visits, or export ratings');
  const rows = what === 'visits' ? visitRows(db, site, tell) : ratingRows(db, site, tell);
  const csv = stringify({
    header: true,
    // A spreadsheet knows UTF-8 by its mark, and must not compute what a stranger named a subject.
    bom: true,
    escape_formulas: true,
  });
  const target = options.out === undefined ? process.stdout : createWriteStream(options.out);
  await pipeline(rows, csv, target, {end: target !== process.stdout});
};

async function* visitRows(
  db: Kysely<Schema>,
  site: string | undefined,
  tell: (text: string) => void,
) {
  let last = {site: '', day: ''};
  for (let count = 0; ;) {
    const rows = await db
      .selectFrom('visit_days')
      .selectAll()
      .where(eb =>
        eb.or([
          eb('site', '>', last.site),
          eb.and([eb('site', '=', last.site), eb('day', '>', last.day)]),
        ]),
      )
      .$if(site !== undefined, query => query.where('site', '=', site as string))
      .orderBy('site')
      .orderBy('day')
      .limit(pageSize)
      .execute();
    yield* rows;
    count += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    tell(`${count} days`);
    last = end;
  }
}

async function* ratingRows(
  db: Kysely<Schema>,
  site: string | undefined,
  tell: (text: string) => void,
) {
  let last = {site: '', subject: ''};
  for (let count = 0; ;) {
    const rows = await db
      .selectFrom('ratings')
      .selectAll()
      .where(eb =>
        eb.or([
          eb('site', '>', last.site),
          eb.and([eb('site', '=', last.site), eb('subject', '>', last.subject)]),
        ]),
      )
      .$if(site !== undefined, query => query.where('site', '=', site as string))
      .orderBy('site')
      .orderBy('subject')
      .limit(pageSize)
      .execute();
    yield* rows;
    count += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    tell(`${count} subjects`);
    last = end;
  }
}
