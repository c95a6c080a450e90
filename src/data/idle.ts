/** The longest that work waits for the page to have nothing else to do, in ms. */
const patience = 1_000;

/** Calls `work` when the page has nothing else to do, and in any case before long. */
export function whenIdle(work: () => void): void {
  // WebKit has none.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, {timeout: patience});
  else setTimeout(work, 50);
}
