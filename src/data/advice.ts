import type {PortalError} from './errors.js';

/**
 * What is likely wrong where a back end cannot be read, in words of `locales` (`advice.…`):
 * - `mixed`: a page on https asks an address on http, which browsers do not do;
 * - `cors`: the back end does not let pages of this host read its answers;
 * - `address`: the address is wrong, or the server does not run;
 * - `blocked`: something in the page or the browser forbids the request (`connect-src`, a blocker);
 * - `guest`, `guest.…`: guests may not read; what opens it, by kind of back end;
 * - `login`: the address leads to a page for signing in, or to any other page;
 * - `source`: another kind of back end answers there;
 * - `looks`: the address is one that another kind of back end has (`like`);
 * - `options`: the back end does not know what the `source-…` attributes name;
 * - `down`: the server is out of order or overloaded.
 */
export type AdviceName =
  | 'mixed'
  | 'cors'
  | 'address'
  | 'blocked'
  | 'guest'
  | `guest.${(typeof closed)[number]}`
  | 'login'
  | 'source'
  | 'looks'
  | 'options'
  | 'down';

export interface Advice {
  readonly name: AdviceName;
  /** The `source` that would fit better. */
  readonly like?: string;
}

/** What was seen of a failure. */
export interface Observed
  extends Pick<PortalError, 'kind'>, Partial<Pick<PortalError, 'reason' | 'url'>> {
  /** The page's `source`. */
  readonly source: string;
  /** The page's own address. */
  readonly page: string;
  /** Whether a request that asks for no permission got through, where that was tried. */
  readonly reached?: boolean;
}

/** Back ends that are closed to guests until somebody opens them. */
const closed = ['wordpress', 'liferay', 'drupal', 'sharepoint'] as const;

const looks: readonly (readonly [RegExp, string])[] = [
  [/\/wp-json\b|[?&]rest_route=/, 'wordpress'],
  [/\/o\/headless-/, 'liferay'],
  [/\/jsonapi\b/, 'drupal'],
  [/\/_api\//, 'sharepoint'],
  [/\/(rss|feed|atom)\b|\.(rss|xml)$/i, 'feed'],
];

/**
 * What is likely wrong, the likeliest first. A browser does not say why a request failed, so most
 * of this is a guess.
 */
export function advise({kind, reason, url, source, page, reached}: Observed): readonly Advice[] {
  const named = (...names: AdviceName[]): Advice[] => names.map(name => ({name}));
  if (reason === 'forbidden') {
    const own = closed.find(name => name === source);
    return named(own ? `guest.${own}` : 'guest');
  }
  if (kind === 'network') {
    if (reason === 'offline' || !url) return [];
    if (page.startsWith('https:') && url.startsWith('http:')) return named('mixed');
    if (new URL(url).origin === new URL(page).origin) return named('address', 'blocked');
    if (reached) return named('cors');
    return reached === false ? named('address', 'blocked') : named('cors', 'address', 'blocked');
  }
  if (kind === 'timeout' || reason === 'busy' || reason === 'server') return named('down');
  // A back end of the page's own way has no address to try.
  const address: readonly AdviceName[] = url ? ['address'] : [];
  if (reason === 'refused') return named('options', ...address);
  const like = looks.find(([pattern]) => pattern.test(url ?? ''))?.[1];
  const other: readonly Advice[] = like && like !== source ? [{name: 'looks', like}] : [];
  if (reason === 'html') return [...other, ...named('login', ...address, 'source')];
  if (reason === 'not-found') return [...other, ...named(...address, 'source')];
  if (reason === 'shape' || reason === 'json' || reason === 'empty') {
    return [...other, ...named('source', ...address)];
  }
  return [];
}
