import * as z from 'zod/mini';

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether an address may become a link: `http`, `https`, `mailto`, `tel`, or relative.
 *
 * The scheme is read by the URL parser itself, after what it ignores (tabs, line feeds, leading
 * control characters), so that `java\nscript:` is seen for what it is. Own check instead of
 * `z.url()`, which accepts `javascript:` and refuses `/news/1`.
 */
export function isSafeLink(address: string): boolean {
  try {
    return allowed.has(new URL(address, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

/** The same for what a page loads by itself (pictures, sound): `http`, `https` or relative. */
export function isSafeResource(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
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
