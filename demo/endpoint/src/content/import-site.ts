import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parse as parseYaml} from 'yaml';
import type * as z from 'zod/mini';
import type {ArticleStore} from '../stores/articles.js';
import {servicesFile, siteFile} from './front-matter.js';
import {check, readArticle, type Warn} from './read-article.js';

/** What an import did. */
export interface ImportResult {
  readonly articles: number;
  readonly broken: number;
}

/**
 * Brings one site's folder into the database. A broken file is reported and leaves what was there
 * before; a file that is gone takes its article with it.
 */
export async function importSite(
  store: ArticleStore,
  site: string,
  folder: string,
  warn: Warn,
): Promise<ImportResult> {
  const read = await readYaml(join(folder, 'site.yaml'), siteFile, warn);
  if (read !== undefined) await store.saveDocument(site, 'site', read);
  const services = await readYaml(join(folder, 'services.yaml'), servicesFile, warn, 'optional');
  if (services !== undefined) await store.saveDocument(site, 'services', services);

  // A site.yaml that was just broken must not take the news with it.
  const definition = read ?? (await store.site(site));
  if (definition === undefined) return {articles: 0, broken: 1};

  const files = await markdownFiles(join(folder, 'news'));
  const rows = [];
  let broken = read === undefined ? 1 : 0;
  for (const name of files) {
    const path = join(folder, 'news', name);
    try {
      rows.push(await readArticle({site, folder, definition, warn}, path));
    } catch (error) {
      broken++;
      warn(path, reasonOf(error));
    }
  }
  await store.replace(
    site,
    rows,
    files.map(name => name.slice(0, -'.md'.length)),
  );
  return {articles: rows.length, broken};
}

async function markdownFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => /^[^.].*\.md$/.test(name)).sort();
  } catch {
    return [];
  }
}

async function readYaml<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  warn: Warn,
  need: 'required' | 'optional' = 'required',
): Promise<T | undefined> {
  try {
    return check(schema, parseYaml(await readFile(path, 'utf8')), 'file');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!missing || need === 'required') warn(path, missing ? 'is not there' : reasonOf(error));
    return undefined;
  }
}

/** The first line of a parser's message: the rest draws the place for a terminal. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'unreadable';
}
