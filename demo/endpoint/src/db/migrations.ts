import {Migrator, sql, type Kysely, type Migration} from 'kysely';
import type {Dialect} from './database.js';
import {retry} from './failures.js';
import type {Schema} from './schema.js';

/**
 * Every table's key starts with the site: that is how the rows part, on one machine as on many.
 * Never edit a migration that has been released; add the next one.
 */
function migrations(dialect: Dialect): Record<string, Migration> {
  // A table that is its own index: a key look-up is one descent, not two.
  const keyed = dialect === 'sqlite' ? sql`without rowid` : sql``;
  // Room in each page, so that an update of a hot row stays in its page and touches no index.
  const hot = dialect === 'sqlite' ? sql`without rowid` : sql`with (fillfactor = 70)`;

  return {
    '0001-news': {
      async up(db) {
        await db.schema
          .createTable('articles')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('id', 'text', c => c.notNull())
          .addColumn('published', 'bigint', c => c.notNull())
          .addColumn('pinned', 'integer', c => c.notNull())
          .addColumn('category', 'text')
          .addColumn('title', 'text', c => c.notNull())
          .addColumn('folded', 'text', c => c.notNull())
          .addColumn('item', 'text', c => c.notNull())
          .addColumn('article', 'text', c => c.notNull())
          .addColumn('related', 'text', c => c.notNull())
          .addColumn('hash', 'text', c => c.notNull())
          .addPrimaryKeyConstraint('articles_key', ['site', 'id'])
          .execute();
        await db.schema
          .createIndex('articles_order')
          .on('articles')
          .columns(['site', 'published desc', 'id'])
          .execute();
        await db.schema
          .createTable('documents')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('name', 'text', c => c.notNull())
          .addColumn('json', 'text', c => c.notNull())
          .addPrimaryKeyConstraint('documents_key', ['site', 'name'])
          .execute();
      },
    },
    '0002-visits': {
      async up(db) {
        await db.schema
          .createTable('visit_days')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('day', 'text', c => c.notNull())
          .addColumn('visits', 'bigint', c => c.notNull())
          .addPrimaryKeyConstraint('visit_days_key', ['site', 'day'])
          .modifyEnd(hot)
          .execute();
        await db.schema
          .createTable('visit_totals')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('visits', 'bigint', c => c.notNull())
          .addColumn('start', 'bigint')
          .addPrimaryKeyConstraint('visit_totals_key', ['site'])
          .modifyEnd(hot)
          .execute();
        await db.schema
          .createTable('visitors')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('visitor', 'text', c => c.notNull())
          .addColumn('seen', 'bigint', c => c.notNull())
          .addColumn('slot', 'integer', c => c.notNull())
          .addColumn('batch', 'text', c => c.notNull())
          .addPrimaryKeyConstraint('visitors_key', ['site', 'visitor'])
          .modifyEnd(hot)
          .execute();
        await db.schema
          .createIndex('visitors_slot')
          .on('visitors')
          .columns(['slot', 'site'])
          .execute();
        await db.schema
          .createTable('salts')
          .addColumn('day', 'text', c => c.primaryKey())
          .addColumn('salt', 'text', c => c.notNull())
          .execute();
      },
    },
    '0003-ratings': {
      async up(db) {
        await db.schema
          .createTable('votes')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('subject', 'text', c => c.notNull())
          .addColumn('voter', 'text', c => c.notNull())
          .addColumn('stars', 'integer', c => c.notNull())
          .addColumn('previous', 'integer', c => c.notNull())
          .addColumn('voted', 'bigint', c => c.notNull())
          .addPrimaryKeyConstraint('votes_key', ['site', 'subject', 'voter'])
          .modifyEnd(keyed)
          .execute();
        let ratings = db.schema
          .createTable('ratings')
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('subject', 'text', c => c.notNull());
        for (let stars = 1; stars <= 10; stars++) {
          ratings = ratings.addColumn(`s${stars}`, 'bigint', c => c.notNull().defaultTo(0));
        }
        await ratings
          .addPrimaryKeyConstraint('ratings_key', ['site', 'subject'])
          .modifyEnd(hot)
          .execute();
      },
    },
    '0004-moving': {
      async up(db) {
        await db.schema
          .createTable('moved')
          .addColumn('source', 'text', c => c.notNull())
          .addColumn('site', 'text', c => c.notNull())
          .addColumn('day', 'text', c => c.notNull())
          .addColumn('visits', 'bigint', c => c.notNull())
          .addPrimaryKeyConstraint('moved_key', ['source', 'site', 'day'])
          .execute();
        await db.schema
          .createTable('facts')
          .addColumn('name', 'text', c => c.primaryKey())
          .addColumn('value', 'text', c => c.notNull())
          .execute();
      },
    },
  };
}

/** Brings the tables to the newest version; many processes may start at once. */
export async function migrate(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const provider = {getMigrations: () => Promise.resolve(migrations(dialect))};
  await retry(async () => {
    const {error} = await new Migrator({db, provider}).migrateToLatest();
    if (error !== undefined) throw error as Error;
  }, 30);
}
