interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The one Trusted Types policy of the library, `portal-widgets`, for pages that ask for one; only
 * what the library itself wrote or is about to clean goes through it. `undefined` where the browser
 * knows none or the page refuses it.
 */
export function trustedPolicy(): Policy | undefined {
  const {trustedTypes} = window as {trustedTypes?: Factory};
  try {
    policy ??= trustedTypes?.createPolicy('portal-widgets', {
      createHTML: html => html,
      createScriptURL: address => address,
    });
  } catch {
    // The page lists no such policy. Unless it demands one, everything works without.
  }
  return policy;
}
