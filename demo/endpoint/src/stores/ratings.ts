import {createHash} from 'node:crypto';
import {sql, type Kysely, type Transaction} from 'kysely';
import type {Rating} from '../../../../src/data/models/rating.js';
import type {GroupCommit} from '../db/group-commit.js';
import type {RatingTable, Schema} from '../db/schema.js';
import type {Site} from '../sites.js';
import {ratingOf, starColumns, type Spread} from './spread.js';

interface VoteOp {
  readonly site: Site;
  readonly subject: string;
  readonly voter: string;
  /** 0 takes the vote back. */
  readonly stars: number;
  readonly max: number;
  readonly at: number;
}

/** A voter's or a subject's place in a map. */
const nameOf = (...parts: readonly string[]) => parts.join('\0');

/** Votes and what they add up to. */
export class RatingStore {
  readonly #db: Kysely<Schema>;
  readonly #add: (op: VoteOp) => Promise<Rating>;

  constructor(db: Kysely<Schema>, commit: GroupCommit) {
    this.#db = db;
    this.#add = commit.lane(writeVotes);
  }

  async read(site: Site, subject: string, max: number): Promise<Rating> {
    const row = await this.#db
      .selectFrom('ratings')
      .selectAll()
      .where('site', '=', site.id)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return ratingOf(row, max);
  }

  /** What several subjects have; those without votes are missing. */
  async readAll(site: Site, subjects: readonly string[]): Promise<Map<string, RatingTable>> {
    if (subjects.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('ratings')
      .selectAll()
      .where('site', '=', site.id)
      .where('subject', 'in', subjects)
      .execute();
    return new Map(rows.map(row => [row.subject, row]));
  }

  /** Sets a voter's vote, 0 to take it back; resolves when that is durable. */
  async vote(site: Site, subject: string, voter: string, stars: number, max: number) {
    const key = voterKey(site.id, subject, voter);
    const rating = await this.#add({site, subject, voter: key, stars, max, at: Date.now()});
    return {...rating, own: stars === 0 ? null : stars};
  }
}

/**
 * What is kept instead of a voter's token. The subject goes in, so that nobody can see from the
 * table which votes are one person's.
 */
function voterKey(site: string, subject: string, voter: string): string {
  const hash = createHash('sha256')
    .update(nameOf(site, subject, voter))
    .digest();
  return hash.subarray(0, 16).toString('base64url');
}

async function writeVotes(
  trx: Transaction<Schema>,
  ops: readonly VoteOp[],
): Promise<readonly Rating[]> {
  // Of one voter only the last vote of the batch counts, and a row is written once a statement.
  const last = new Map<string, VoteOp>();
  for (const op of ops) last.set(nameOf(op.site.id, op.subject, op.voter), op);
  const votes = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, op]) => op);

  const written = await trx
    .insertInto('votes')
    .values(
      votes.map(({site, subject, voter, stars, at}) => ({
        ...{site: site.id, subject, voter, stars},
        ...{previous: 0, voted: at},
      })),
    )
    .onConflict(oc =>
      oc.columns(['site', 'subject', 'voter']).doUpdateSet({
        previous: sql`votes.stars`,
        stars: sql`excluded.stars`,
        voted: sql`excluded.voted`,
      }),
    )
    .returning(['site', 'subject', 'voter', 'stars', 'previous'])
    .execute();

  const spreads = new Map<string, Spread>();
  for (const {site, subject, voter, stars, previous} of written) {
    if (stars === 0) {
      await trx
        .deleteFrom('votes')
        .where('site', '=', site)
        .where('subject', '=', subject)
        .where('voter', '=', voter)
        .execute();
    }
    if (stars === previous) continue;
    const name = nameOf(site, subject);
    const spread = spreads.get(name) ?? {site, subject, deltas: new Array<number>(10).fill(0)};
    if (stars > 0) spread.deltas[stars - 1] = (spread.deltas[stars - 1] ?? 0) + 1;
    if (previous > 0) spread.deltas[previous - 1] = (spread.deltas[previous - 1] ?? 0) - 1;
    spreads.set(name, spread);
  }
  const rows = await addSpreads(trx, [...spreads.values()]);
  await readMissing(trx, ops, rows);
  return ops.map(({site, subject, max}) => ratingOf(rows.get(nameOf(site.id, subject)), max));
}

/** Adds differences to what subjects have, and returns what they have then. */
export async function addSpreads(
  trx: Transaction<Schema>,
  spreads: readonly Spread[],
): Promise<Map<string, RatingTable>> {
  if (spreads.length === 0) return new Map();
  const values = [...spreads]
    .sort((a, b) => (nameOf(a.site, a.subject) < nameOf(b.site, b.subject) ? -1 : 1))
    .map(({site, subject, deltas}) => ({
      site,
      subject,
      ...(Object.fromEntries(starColumns.map((column, i) => [column, deltas[i] ?? 0])) as Record<
        (typeof starColumns)[number],
        number
      >),
    }));
  const sums = Object.fromEntries(
    starColumns.map(column => [
      column,
      sql`${sql.ref(`ratings.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
    ]),
  );
  const rows = await trx
    .insertInto('ratings')
    .values(values)
    .onConflict(oc => oc.columns(['site', 'subject']).doUpdateSet(sums))
    .returningAll()
    .execute();
  return new Map(rows.map(row => [nameOf(row.site, row.subject), row]));
}

/** Subjects whose sums did not change are in no `returning`. */
async function readMissing(
  trx: Transaction<Schema>,
  ops: readonly VoteOp[],
  rows: Map<string, RatingTable>,
): Promise<void> {
  const missing = new Map<string, VoteOp>();
  for (const op of ops) {
    const name = nameOf(op.site.id, op.subject);
    if (!rows.has(name)) missing.set(name, op);
  }
  for (const [name, {site, subject}] of missing) {
    const row = await trx
      .selectFrom('ratings')
      .selectAll()
      .where('site', '=', site.id)
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (row) rows.set(name, row);
  }
}
