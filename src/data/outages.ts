/**
 * Endpoints that do not answer. All widgets back off together, and come back together: while one is
 * down a single widget asks now and then, and when it gets an answer all that wait ask again.
 */
interface Outage {
  /** Failed attempts in a row, whoever made them. */
  failures: number;
  /** What the next pause grows from, in ms. */
  pause: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly waiting: Set<() => void>;
}

/** As many failed attempts as two questions make, after which an endpoint counts as down. */
const downAfter = 6;
/** The pause before the first new attempt, doubled for each further one, in ms. */
const firstPause = 5_000;
/** The longest pause: a minute, so that a page comes back soon after its portal does. */
const longestPause = 60_000;

const outages = new Map<string, Outage>();

/** Whether an endpoint failed so often that nobody should try twice now. */
export function isDown(endpoint: string): boolean {
  return (outages.get(endpoint)?.failures ?? 0) >= downAfter;
}

/** Takes down that an attempt failed. */
export function attemptFailed(endpoint: string): void {
  outageOf(endpoint).failures++;
}

/** Takes down that an endpoint answers; those who wait for that ask now. */
export function answered(endpoint: string): void {
  const outage = outages.get(endpoint);
  if (!outage) return;
  outages.delete(endpoint);
  clearTimeout(outage.timer);
  for (const ask of outage.waiting) ask();
}

/**
 * Calls `ask`, once, when it is time to try an endpoint again: after a pause that grows, when
 * another got an answer, or when the network is back. Returns how to stop waiting.
 */
export function whenBack(endpoint: string, ask: () => void): () => void {
  const outage = outageOf(endpoint);
  outage.waiting.add(ask);
  outage.timer ??= setTimeout(
    () => {
      outage.timer = undefined;
      outage.pause = Math.min(outage.pause * 2, longestPause);
      const [first] = outage.waiting;
      if (!first) return;
      outage.waiting.delete(first);
      first();
    },
    // Half of it by chance, so that a portal's visitors do not all come back in one moment.
    outage.pause * (0.5 + Math.random() / 2),
  );
  return () => outage.waiting.delete(ask);
}

function outageOf(endpoint: string): Outage {
  let outage = outages.get(endpoint);
  if (!outage) {
    if (outages.size === 0) globalThis.addEventListener?.('online', networkIsBack);
    outage = {failures: 0, pause: firstPause, timer: undefined, waiting: new Set()};
    outages.set(endpoint, outage);
  }
  return outage;
}

function networkIsBack(): void {
  for (const endpoint of [...outages.keys()]) answered(endpoint);
}
