import {sourceNames} from '../data/sources/index.js';
import type {TopicName} from '../data/topics.js';
import type {Look} from './look.js';
import type {Note} from './report.js';

/** What is checked, and from where. */
export interface CheckSettings {
  readonly endpoint: string;
  readonly source: string;
  /** The `source-*` attributes, by short name. */
  readonly options: Readonly<Record<string, string>>;
  /** Only these; all that the source answers unless told. */
  readonly topics?: readonly TopicName[] | undefined;
  /** What ratings are asked for; a page of the check's own unless told. */
  readonly subject?: string | undefined;
  /** The language that is asked for, `vi` unless told. */
  readonly language?: string | undefined;
  /** The address of the page that is to show the widgets. */
  readonly page: string;
  /** Whether that page has to be able to read the answers, where `look` can tell. */
  readonly mustRead?: boolean | undefined;
  /** Votes, once, and takes the vote back; without it nothing is ever sent. */
  readonly vote?: boolean | undefined;
  /** How long one question may take, in ms; 15,000, as long as a widget waits, at most. */
  readonly timeout?: number | undefined;
  /** How the address itself is looked at. */
  readonly look: Look;
}

/** What is wrong with the settings, before anything is asked; nothing where they will do. */
export function faultOf({
  endpoint,
  source,
  options,
  page,
}: Pick<CheckSettings, 'endpoint' | 'source' | 'options' | 'page'>): Note | undefined {
  const text = endpoint.trim();
  if (!text) return {key: 'input.none'};
  if (/\s/.test(text)) return {key: 'input.spaces'};
  const values = {endpoint: shortened(text)};
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') {
    return {key: 'input.scheme', values: {scheme}};
  }
  if (!scheme && !/^(\.{0,2}\/)/.test(text)) return {key: 'input.bare', values};
  let url: URL;
  try {
    url = new URL(text, page || undefined);
  } catch {
    return {key: 'input.address', values};
  }
  if (!/^https?:$/.test(url.protocol)) return {key: 'input.address', values};
  if (url.username || url.password) return {key: 'input.credentials'};
  if (!sourceNames().includes(source)) {
    return {
      key: 'input.source',
      values: {source: shortened(source), names: sourceNames().join(', ')},
    };
  }
  if (source === 'liferay' && !options.site && !/\/sites\/[^/]+/.test(url.pathname)) {
    return {key: 'input.site'};
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
