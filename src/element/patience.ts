/**
 * How long nothing is said of waiting, in ms: what comes within a third of a second needs no sign
 * (Nielsen, "Response Times", 1993: below 0.1 s it feels instant, up to 1 s nobody loses the thread).
 */
const patience = 300;
/** Who begins to wait within so many ms has one timer with the others. */
const together = 16;

let batch = {begun: -Infinity, waiting: new Set<() => void>()};

/** Calls `work` when a person wants to see that something is under way; returns how to prevent it. */
export function whenSlow(work: () => void): () => void {
  const now = performance.now();
  if (now - batch.begun > together) {
    const waiting = new Set<() => void>();
    batch = {begun: now, waiting};
    setTimeout(() => {
      waiting.forEach(late => late());
      waiting.clear();
    }, patience);
  }
  const {waiting} = batch;
  waiting.add(work);
  return () => waiting.delete(work);
}
