/**
 * An address of the back end's in full. What is no address comes back as it is, for the model to
 * refuse and report.
 */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return address;
  }
}

/**
 * The address of a next page: what a "next" link asks, asked where the first page came from. So a
 * link can lead nowhere else, and one that names the server's inner host works all the same.
 */
export function nextAddress(current: string, next: string): string {
  const target = new URL(current);
  target.search = new URL(next, current).search;
  return target.href;
}

/** An address moved to the host that was asked: servers behind a proxy write down their own. */
export function onHost(address: string, endpoint: string): string {
  const {origin} = new URL(endpoint);
  try {
    const url = new URL(address, endpoint);
    return `${origin}${url.pathname}${url.search}${url.hash}`;
  } catch {
    return address;
  }
}

/** A part of a path, encoded once, whether it was encoded before or not. */
export function pathPart(text: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(text));
  } catch {
    return encodeURIComponent(text);
  }
}
