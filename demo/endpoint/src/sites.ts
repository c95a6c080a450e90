import type {Config, SiteSettings} from './config.js';
import {Problem} from './problems.js';

/** A site of this endpoint and its settings. */
export interface Site {
  readonly id: string;
  readonly settings: SiteSettings;
}

const pattern = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The sites this process serves: those configured, and those with a folder of content. */
export class Sites {
  readonly #sites = new Map<string, Site>();
  readonly #defaults: SiteSettings;

  constructor(config: Config) {
    this.#defaults = config.siteDefaults;
    for (const [id, settings] of Object.entries(config.sites)) this.#sites.set(id, {id, settings});
  }

  /** Whether a folder's name can name a site. */
  accepts(id: string): boolean {
    return pattern.test(id);
  }

  add(id: string): void {
    if (!this.#sites.has(id)) this.#sites.set(id, {id, settings: this.#defaults});
  }

  find(id: string): Site | undefined {
    return this.#sites.get(id);
  }

  /** The site of an address, or a 404. */
  get(id: string): Site {
    const site = this.#sites.get(id);
    if (site === undefined) throw new Problem(404, 'There is no such site.');
    return site;
  }

  ids(): string[] {
    return [...this.#sites.keys()];
  }
}
