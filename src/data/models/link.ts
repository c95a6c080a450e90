import * as z from 'zod/mini';

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
// Whatever follows the beginning of a path, or a host that could be read, stays an address with the
// same scheme. A list has hundreds of them; to parse one costs as much as all other checks of it.
const path = /^\/(?![/\\\s])/;
const host = /^https?:\/\/[\w.-]+(?=[/?#])/i;
let last = {host: '', scheme: ''};

/** The scheme of an address on a page of https; `undefined` for what is no address. */
function schemeOf(address: string): string | undefined {
  if (path.test(address)) return 'https:';
  const found = host.exec(address)?.[0] ?? '';
  if (found && found === last.host) return last.scheme;
  try {
    const scheme = new URL(address, 'https://relative.invalid/').protocol;
    if (found) last = {host: found, scheme};
    return scheme;
  } catch {
    return undefined;
  }
}

/**
 * Whether an address may become a link: `http`, `https`, `mailto`, `tel`, or relative.
 *
 * The scheme is read by the URL parser itself, after what it ignores (tabs, line feeds, leading
 * control characters), so that `java\nscript:` is seen for what it is. Own check instead of
 * `z.url()`, which accepts `javascript:` and refuses `/news/1`.
 */
export function isSafeLink(address: string): boolean {
  return allowed.has(schemeOf(address) ?? '');
}

/** The same for what a page loads by itself (pictures, sound): `http`, `https` or relative. */
export function isSafeResource(address: string): boolean {
  return /^https?:$/.test(schemeOf(address) ?? '');
}

/** An address a person may follow. At most 2,048 characters, what every browser and proxy takes. */
export const link = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(2048), z.refine(isSafeLink, 'unsafe-link'));

/** An address the page loads by itself. */
export const resource = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(2048), z.refine(isSafeResource, 'unsafe-link'));

/** Several of them, each with its width, as in HTML's `srcset`; a comma may also be part of one. */
export const resources = z
  .string()
  .check(
    z.refine(
      list => list.split(',').every(each => isSafeResource(each.trim().split(/\s/)[0]!)),
      'unsafe-link',
    ),
  );
