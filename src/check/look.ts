import {gone} from '../data/errors.js';

/** What can be seen of an address without the library: as little as a browser lets a page see. */
export interface Seen {
  /** Whether any server answered; absent where nobody can tell. */
  readonly reached?: boolean;
  /** Absent where it may not be read. */
  readonly status?: number;
  readonly headers?: Headers;
  /** Whether every header may be read, and not only those the server lets a page see. */
  readonly whole?: boolean;
  /** The addresses it was sent on to, in their order. */
  readonly hops?: readonly string[];
  /** Why no answer came, where that can be known. */
  readonly fault?: 'dns' | 'refused' | 'certificate' | 'reset' | 'loop' | 'other';
  /** The system's own word for it. */
  readonly code?: string;
}

export interface LookOptions {
  readonly method?: 'GET' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Looks at an address once; never throws but when `signal` aborts. */
export interface Look {
  (url: string, signal: AbortSignal, options?: LookOptions): Promise<Seen>;
  /** Whether requests and answers can be seen as they are, as outside of a browser. */
  readonly free: boolean;
}

/** What a page in a browser can see. */
export const lookFromPage: Look = Object.assign(
  async (url: string, signal: AbortSignal): Promise<Seen> => {
    const quiet = {signal, credentials: 'omit', cache: 'no-store'} as const;
    try {
      const {status, headers, body, redirected, url: last} = await fetch(url, quiet);
      void body?.cancel().catch(() => undefined);
      const whole = new URL(last).origin === globalThis.location?.origin;
      return {reached: true, status, headers, whole, hops: redirected ? [last] : []};
    } catch {
      if (signal.aborted) throw gone();
    }
    try {
      // Asks for no permission, so it says that somebody answers, and no more.
      const {body} = await fetch(url, {...quiet, mode: 'no-cors'});
      void body?.cancel().catch(() => undefined);
      return {reached: true};
    } catch {
      if (signal.aborted) throw gone();
      return {reached: false};
    }
  },
  {free: false},
);
