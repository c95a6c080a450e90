/** What those who share a link add to it: it says where a reader came from, not what is read. */
const tracking = /^(utm_|fbclid$|gclid$|zarsrc$)/;

/** What the page itself is called: its canonical URL, else its address without what is added to links. */
export function pageSubject(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  if (canonical) return canonical;
  const url = new URL(location.href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
