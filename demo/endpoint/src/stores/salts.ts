import {createHmac, randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';
import type {Schema} from '../db/schema.js';
import {sessionTime} from './visitors.js';

/** A visitor's keys: today's, and while yesterday's salt lives, the one of a session that began before. */
export interface VisitorKeys {
  readonly key: string;
  readonly before?: string;
}

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
    return before && at % 86_400_000 < sessionTime
      ? {key, before: hash(before, site, visitor)}
      : {key};
  }

  async #current(at: number): Promise<Pair> {
    const day = new Date(at).toISOString().slice(0, 10);
    const expired = this.#pair?.before !== undefined && at % 86_400_000 >= sessionTime;
    if (this.#pair?.day === day && !expired) return this.#pair;
    this.#loading ??= this.#load(day, at).finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(day: string, at: number): Promise<Pair> {
    const yesterday = new Date(at - 86_400_000).toISOString().slice(0, 10);
    const oldest = at % 86_400_000 < sessionTime ? yesterday : day;
    await this.#db.deleteFrom('salts').where('day', '<', oldest).execute();
    await this.#db
      .insertInto('salts')
      .values({day, salt: randomBytes(32).toString('base64')})
      .onConflict(oc => oc.doNothing())
      .execute();
    const rows = await this.#db.selectFrom('salts').selectAll().execute();
    const salts = new Map(rows.map(row => [row.day, Buffer.from(row.salt, 'base64')]));
    const salt = salts.get(day);
    if (!salt) throw new Error('the salt of the day is not there');
    this.#pair = {day, salt, before: salts.get(yesterday)};
    return this.#pair;
  }
}

function hash(salt: Buffer, site: string, visitor: string): string {
  const mac = createHmac('sha256', salt).update(site).update('\0').update(visitor).digest();
  return mac.subarray(0, 16).toString('base64url');
}
