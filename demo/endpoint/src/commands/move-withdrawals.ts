import {sql, type Kysely, type Transaction} from 'kysely';
import type {Schema, VoteTable} from '../db/schema.js';
import {addDifferences, type Written} from './move-votes.js';
import {pageSize} from './pages.js';

type Withdrawn = Pick<VoteTable, 'site' | 'subject' | 'voter' | 'voted'>;

/** Has the file note withdrawn votes: the rows themselves are gone. */
export async function noteWithdrawals(from: Kysely<Schema>): Promise<void> {
  await sql`create table if not exists withdrawn (site text, subject text, voter text, voted bigint,
    primary key (site, subject, voter))`.execute(from);
  await sql`create trigger if not exists note_withdrawn after delete on votes begin
    insert or replace into withdrawn values (old.site, old.subject, old.voter, old.voted); end`.execute(
    from,
  );
}

/** A vote that came later than the withdrawal, here or there, stands. */
export async function moveWithdrawals(from: Kysely<Schema>, to: Kysely<Schema>): Promise<number> {
  let moved = 0;
  for (;;) {
    const {rows} = await sql<Withdrawn>`select * from withdrawn limit ${pageSize}`.execute(from);
    if (rows.length === 0) return moved;
    moved += await to.transaction().execute(trx => takeBack(trx, rows));
    await from.transaction().execute(async trx => {
      for (const {site, subject, voter, voted} of rows) {
        await sql`delete from withdrawn where site = ${site} and subject = ${subject}
          and voter = ${voter} and voted = ${voted}`.execute(trx);
      }
    });
  }
}

async function takeBack(trx: Transaction<Schema>, rows: readonly Withdrawn[]): Promise<number> {
  const gone: Written[] = [];
  for (const {site, subject, voter, voted} of rows) {
    const deleted = await trx
      .deleteFrom('votes')
      .where('site', '=', site)
      .where('subject', '=', subject)
      .where('voter', '=', voter)
      .where('voted', '<=', voted)
      .returning('stars')
      .executeTakeFirst();
    if (deleted) gone.push({site, subject, stars: 0, previous: deleted.stars});
  }
  await addDifferences(trx, gone);
  return gone.length;
}
