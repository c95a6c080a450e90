import type {SqliteDatabase, SqliteStatement} from 'kysely';
import type Libsql from 'libsql';

const reading = /^\s*(select|with|pragma|explain)\b/i;
const bounds: Readonly<Record<string, string>> = {
  // IMMEDIATE takes the lock for writing at once, so that nothing later can find it taken.
  begin: 'begin immediate',
  commit: 'commit',
  rollback: 'rollback',
};

/**
 * libsql as Kysely's SqliteDialect wants it, with one difference: a lock that another process
 * holds is only ever met by `exec('begin immediate')`.
 *
 * libsql 0.5 does not reset a prepared statement that failed with SQLITE_BUSY. It stays open, and
 * every later commit fails with "SQL statements in progress"; `exec` resets its own.
 */
export function adapt(database: Libsql.Database): SqliteDatabase {
  const exec = (sql: string) => void database.exec(sql);
  return {
    close: () => void database.close(),
    prepare: sql => {
      const bound = bounds[sql];
      return bound === undefined ? statement(database, sql) : execution(() => exec(bound));
    },
  };
}

function execution(run: () => void): SqliteStatement {
  const done = {changes: 0, lastInsertRowid: 0};
  return {
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run: () => {
      run();
      return done;
    },
  };
}

function statement(database: Libsql.Database, sql: string): SqliteStatement {
  const prepared = database.prepare(sql);
  const alone = <T>(write: () => T): T => {
    if (database.inTransaction || reading.test(sql)) return write();
    database.exec('begin immediate');
    try {
      const result = write();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  };
  return {
    reader: prepared.reader,
    all: parameters => alone(() => prepared.all(parameters)),
    run: parameters => alone(() => prepared.run(parameters)),
    iterate: parameters => prepared.iterate(parameters),
  };
}
