import {mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Kysely, PostgresDialect, sql, SqliteAdapter, SqliteDialect} from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import type {Config} from '../config.js';
import {adapt} from './libsql-adapter.js';
import type {Schema} from './schema.js';

export type Dialect = 'sqlite' | 'postgres';

/** An open database and what it is. */
export interface Database {
  readonly dialect: Dialect;
  readonly db: Kysely<Schema>;
  /** Takes what was deleted out of the files as well, as far as the database lets us. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The database that the configuration names. `patient` is for commands, which have nobody waiting
 * and may have much to read.
 */
export function openDatabase(
  {database, data}: Pick<Config, 'database' | 'data'>,
  patient = false,
): Database {
  return database === undefined
    ? openSqlite(join(data, 'endpoint.db'), patient ? 10_000 : undefined)
    : openPostgres(database, patient ? {connections: 1, patience: 3_600_000} : {});
}

/**
 * An SQLite file; made when it is not there. `wait` is how long, in milliseconds, to wait for
 * another process that writes. The whole process stands still meanwhile, so a server waits a little
 * and tries again.
 */
export function openSqlite(file: string, wait = 100): Database {
  mkdirSync(dirname(file), {recursive: true});
  const database = new Libsql(file);
  // FULL: a commit returns only when the log is on the disk. That is what an answer promises.
  for (const pragma of [
    // Patient at first: several may be opening the file, and one of them changes how it is written.
    'busy_timeout = 10000',
    'journal_mode = WAL',
    'synchronous = FULL',
    `busy_timeout = ${wait}`,
    // A salt or a withdrawn vote that is deleted is overwritten, not just forgotten.
    'secure_delete = ON',
  ]) {
    database.pragma(pragma);
  }
  const db = new Kysely<Schema>({dialect: new AtomicSqliteDialect({database: adapt(database)})});
  return {
    dialect: 'sqlite',
    db,
    // Into the file, where deleted rows are overwritten; the log, which still had them, is emptied.
    scrub: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/**
 * Tables, too, are made in a transaction: a start that is killed leaves none half made, and of two
 * at once one waits. SQLite can, but Kysely leaves it out.
 */
class AtomicSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new AtomicSqliteAdapter();
  }
}

class AtomicSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A pool of connections to PostgreSQL. `patience` is how long, in milliseconds, a statement may take
 * before the database counts as away.
 */
export function openPostgres(
  url: string,
  {connections = 8, patience = 5_000}: {connections?: number; patience?: number} = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 2_000,
    query_timeout: patience,
    keepAlive: true,
    // Durable whatever the server's own default is; a stuck lock must not hold a batch for ever.
    options: `-c synchronous_commit=on -c statement_timeout=${patience} -c lock_timeout=${patience} -c idle_in_transaction_session_timeout=${2 * patience}`,
    types: {
      // Counts are exact in JavaScript up to 2^53; as text they would be concatenated.
      getTypeParser: (oid, format): unknown =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks tells its query, and idle ones are replaced. The event comes beside
  // that, at work or not, and unheard it would end the process.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool})});
  return {
    dialect: 'postgres',
    db,
    scrub: async () => {
      await sql`vacuum salts, visitors`.execute(db);
    },
    close: () => db.destroy(),
  };
}
