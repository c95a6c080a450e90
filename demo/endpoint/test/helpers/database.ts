import {join} from 'node:path';
import Libsql from 'libsql';

/** What an endpoint's SQLite file holds, seen from outside. */
export function peek(data: string, query: string): Promise<{rows: Record<string, unknown>[]}> {
  const database = new Libsql(join(data, 'endpoint.db'));
  try {
    return Promise.resolve({rows: database.prepare(query).all() as Record<string, unknown>[]});
  } finally {
    database.close();
  }
}
