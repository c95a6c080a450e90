import {join} from 'node:path';
import {ConfigError, type Config} from '../config.js';
import {openDatabase, type Database} from './database.js';
import {migrate} from './migrations.js';

/**
 * The configured database, open and with its tables up to date. Where that cannot be, a
 * `ConfigError` says which key leads there and why not.
 */
export async function readyDatabase(
  config: Pick<Config, 'database' | 'data'>,
  patient?: boolean,
): Promise<Database> {
  let opened: Database | undefined;
  try {
    opened = openDatabase(config, patient);
    await migrate(opened.db, opened.dialect);
    return opened;
  } catch (cause) {
    await opened?.close();
    throw new ConfigError(`${placeOf(config)}: ${reasonOf(cause)}`, {cause});
  }
}

/** The key and where it leads, without the password that an address may hold. */
function placeOf({database, data}: Pick<Config, 'database' | 'data'>): string {
  if (database === undefined) return `data (DATA): ${join(data, 'endpoint.db')}`;
  if (!URL.canParse(database)) return 'database (DATABASE_URL)';
  const {host, pathname} = new URL(database);
  return `database (DATABASE_URL): ${host}${pathname}`;
}

/** The message of what lies at the bottom of an error. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
