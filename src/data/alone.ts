const queues = new Map<string, Promise<unknown>>();

/** How long another tab is waited for, in ms: longer than any request may take. */
const patience = 20_000;

/**
 * Does a piece of work while nobody else does one of that name: no other page of this origin where
 * the browser has Web Locks (only on https), else nobody on this page.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name);
  const turn = (async () => {
    await before?.catch(() => undefined);
    return locked(name, work);
  })();
  queues.set(name, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(name) === turn) queues.delete(name);
  }
}

async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  const {locks} = navigator as {locks?: LockManager};
  if (!locks) return work();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  let begun = false;
  const begin = () => {
    begun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    return await locks.request(`portal-widgets:${name}`, {signal: controller.signal}, begin);
  } catch (thrown) {
    // A sandboxed page has no locks, and a tab that was put to sleep may hold one for ever.
    if (begun) throw thrown;
    return await begin();
  } finally {
    clearTimeout(timer);
  }
}
