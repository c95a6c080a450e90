/** The article the page's address names, in that parameter. */
export function articleInAddress(param: string): string | undefined {
  return (param && new URLSearchParams(location.search).get(param)) || undefined;
}

/** Puts an address into the browser's history, and leaves the host's own state in it alone. */
export function pushAddress(address: string): void {
  if (address !== location.href) history.pushState(history.state, '', address);
}

/** The address the page itself goes by, without a place in it. */
export function pageAddress(): string {
  const canonical = document.head.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href || location.href.replace(/#.*/s, '');
}
