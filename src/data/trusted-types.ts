import type {TrustedTypePolicy, TrustedTypePolicyFactory} from 'trusted-types/lib/index.js';

let policy: TrustedTypePolicy | undefined;
let asked = false;

/**
 * The one Trusted Types policy of the library, `portal-widgets`, for pages that ask for one; in the
 * files of `dist/embed` Lit takes it too, in place of its own. `undefined` where the browser has no
 * Trusted Types, or the page allows no policy of that name.
 */
export function trustedPolicy(): TrustedTypePolicy | undefined {
  // Once: a page that refuses it is told of every attempt.
  if (!asked) {
    asked = true;
    policy = makePolicy();
  }
  return policy;
}

/** A text as the browser's parsers take it in such a page; what they make of it is only read. */
export function trustedHtml(text: string): string {
  return (trustedPolicy()?.createHTML(text) as string | undefined) ?? text;
}

/** The address of a script of the library's own, as such a page takes it. */
export function trustedScript(address: string): string {
  return (trustedPolicy()?.createScriptURL(address) as string | undefined) ?? address;
}

function makePolicy(): TrustedTypePolicy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypePolicyFactory};
  try {
    return trustedTypes?.createPolicy('portal-widgets', {
      createHTML: text => text,
      createScriptURL: address => address,
    }) as TrustedTypePolicy | undefined;
  } catch {
    return undefined;
  }
}
