import {createHmac, randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';
import {away, transact} from '../db/failures.js';
import type {Schema} from '../db/schema.js';
import {sessionTime} from './visitors.js';

/** A visitor's keys: today's, and while yesterday's salt lives, the one of a session that began before. */
export interface VisitorKeys {
  readonly key: string;
  readonly before?: string;
}

const dayTime = 86_400_000;

interface Pair {
  readonly day: string;
  readonly salt: Buffer;
  readonly before: Buffer | undefined;
}

/**
 * The random salt of the day, shared by all processes through the database.
 *
 * A key is an HMAC of site and token under it. When the salt is deleted, nobody can tell any more
 * whose a key was, nor that two days' keys were one person's. Yesterday's salt lives for as long as
 * a session that began before midnight (UTC) may still go on.
 */
export class Salts {
  readonly #db: Kysely<Schema>;
  #pair: Pair | undefined;
  #loading: Promise<Pair> | undefined;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async keys(site: string, visitor: string, at: number): Promise<VisitorKeys> {
    const {salt, before} = await this.#current(at);
    const key = hash(salt, site, visitor);
    return before && isEarly(at) ? {key, before: hash(before, site, visitor)} : {key};
  }

  /** Deletes the salts whose time is over. */
  async expire(at: number): Promise<boolean> {
    const deleted = await deleteExpired(this.#db, at);
    if (deleted && !isEarly(at) && this.#pair) this.#pair = {...this.#pair, before: undefined};
    return deleted;
  }

  async #current(at: number): Promise<Pair> {
    const expired = this.#pair?.before !== undefined && !isEarly(at);
    if (this.#pair?.day === dayBefore(at, 0) && !expired) return this.#pair;
    this.#loading ??= this.#load(at).finally(() => (this.#loading = undefined));
    try {
      return await this.#loading;
    } catch (cause) {
      throw away(cause);
    }
  }

  async #load(at: number): Promise<Pair> {
    const day = dayBefore(at, 0);
    const rows = await transact(this.#db, async trx => {
      await deleteExpired(trx, at);
      await trx
        .insertInto('salts')
        .values({day, salt: randomBytes(32).toString('base64')})
        .onConflict(oc => oc.doNothing())
        .execute();
      return trx.selectFrom('salts').selectAll().execute();
    });
    const salts = new Map(rows.map(row => [row.day, Buffer.from(row.salt, 'base64')]));
    const salt = salts.get(day);
    if (!salt) throw new Error('the salt of the day is not there');
    this.#pair = {day, salt, before: salts.get(dayBefore(at, 1))};
    return this.#pair;
  }
}

async function deleteExpired(db: Kysely<Schema>, at: number): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('salts')
    .where('day', '<', dayBefore(at, isEarly(at) ? 1 : 0))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether a session of yesterday may still go on. */
function isEarly(at: number): boolean {
  return at % dayTime < sessionTime;
}

/** The UTC day so many days before a moment, as `2026-11-23`. */
function dayBefore(at: number, days: number): string {
  return new Date(at - days * dayTime).toISOString().slice(0, 10);
}

function hash(salt: Buffer, site: string, visitor: string): string {
  const mac = createHmac('sha256', salt).update(site).update('\0').update(visitor).digest();
  return mac.subarray(0, 16).toString('base64url');
}
