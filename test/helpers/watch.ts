import {pause} from './until.js';

/**
 * Runs a part of a test, and fails when the host's page would have seen an error meanwhile: an
 * uncaught one, a rejection that nobody handles, a violated policy.
 */
export async function noHostErrors<T>(run: () => T | Promise<T>): Promise<T> {
  const {result, errors} = await hostErrors(run);
  if (errors.length > 0) throw new Error(`The host's page saw:\n  ${errors.join('\n  ')}`);
  return result;
}

/** The same, but hands the errors out. */
export async function hostErrors<T>(
  run: () => T | Promise<T>,
): Promise<{result: T; errors: string[]}> {
  const errors: string[] = [];
  const listening = new AbortController();
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    describe: (event: WindowEventMap[K]) => string,
  ): void => {
    window.addEventListener(
      type,
      event => {
        errors.push(describe(event));
        // The runner listens too, and would fail the test before it can tell what it saw.
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      {signal: listening.signal, capture: true},
    );
  };
  listen('error', event => `error: ${event.message || String(event.error)}`);
  listen('unhandledrejection', event => `rejection: ${String(event.reason)}`);
  listen(
    'securitypolicyviolation',
    event => `policy: ${event.violatedDirective} ${event.blockedURI}`,
  );
  // Chromium calls this handler, the runner's, before any listener that came later.
  const {onerror} = window;
  window.onerror = null;
  try {
    const result = await run();
    // A rejection counts as unhandled only after the tasks at hand.
    await pause(20);
    return {result, errors};
  } finally {
    listening.abort();
    window.onerror = onerror;
  }
}

export interface ConsoleEntry {
  level: 'debug' | 'error' | 'info' | 'log' | 'warn';
  args: unknown[];
  /** The arguments as one line. */
  text: string;
}

const restores: (() => void)[] = [];

/** Catches what is written to the console, instead of writing it, until the end of the test. */
export function captureConsole(): ConsoleEntry[] {
  const entries: ConsoleEntry[] = [];
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back as it was
    const original = console[level];
    console[level] = (...args: unknown[]) => {
      entries.push({level, args, text: args.map(String).join(' ')});
    };
    restores.unshift(() => {
      console[level] = original;
    });
  }
  return entries;
}

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});
