import {readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {watch, type FSWatcher} from 'chokidar';
import type {FastifyBaseLogger} from 'fastify';
import type {Sites} from '../sites.js';
import type {ArticleStore} from '../stores/articles.js';
import {importSite} from './import-site.js';

/** Editors save in several steps; one import for all of them. */
const settleTime = 150;

/** Keeps the database in step with the content folder: `{folder}/{site}/…`. */
export class Content {
  readonly #folder: string;
  readonly #store: ArticleStore;
  readonly #sites: Sites;
  readonly #log: FastifyBaseLogger;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #watcher: FSWatcher | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(folder: string, store: ArticleStore, sites: Sites, log: FastifyBaseLogger) {
    this.#folder = folder;
    this.#store = store;
    this.#sites = sites;
    this.#log = log;
  }

  /** Imports every site's folder. */
  async importAll(): Promise<void> {
    const entries = await readdir(this.#folder, {withFileTypes: true}).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) await this.#import(entry.name);
    }
  }

  /** Follows changes from now on; resolves when it sees them. */
  async follow(): Promise<void> {
    const watcher = watch(this.#folder, {
      ignoreInitial: true,
      ignored: path => /(^|[\\/])\.[^\\/]*$/.test(relative(this.#folder, path)),
    });
    this.#watcher = watcher;
    watcher.on('all', (_event, path) => {
      const site = relative(this.#folder, path).split(sep)[0];
      if (site) this.#later(site);
    });
    watcher.on('error', err => this.#log.warn({err}, 'content folder cannot be watched'));
    await new Promise<void>(resolve => watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    await this.#watcher?.close();
    await this.#running;
  }

  #later(site: string): void {
    clearTimeout(this.#waiting.get(site));
    const timer = setTimeout(() => {
      this.#waiting.delete(site);
      // One after another: two imports of one site at once could undo each other.
      this.#running = this.#running
        .then(() => this.#import(site))
        .catch((err: unknown) => this.#log.error({err, site}, 'import failed'));
    }, settleTime);
    this.#waiting.set(site, timer);
  }

  async #import(site: string): Promise<void> {
    if (!this.#sites.accepts(site)) return;
    const warn = (file: string, reason: string) =>
      this.#log.warn(`content: ${relative(this.#folder, file)}: ${reason}`);
    const {articles, broken} = await importSite(this.#store, site, join(this.#folder, site), warn);
    if ((await this.#store.site(site)) !== undefined) this.#sites.add(site);
    this.#log.info({site, articles, broken}, 'content imported');
  }
}
