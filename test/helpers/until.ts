/**
 * Asks again and again until the answer is truthy, and returns it. The message may be a function, so
 * that it tells how things stand when time is up.
 */
export async function until<T>(
  predicate: () => T | Promise<T>,
  message: string | (() => string) = 'The condition was never met',
  {timeout = 5_000, interval = 15}: {timeout?: number; interval?: number} = {},
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (performance.now() > end) {
      throw new Error(`${typeof message === 'string' ? message : message()} (${timeout} ms)`);
    }
    await pause(interval);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
