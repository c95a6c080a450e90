/** What the server answers. */
export interface Answer {
  /** 200 when not given. */
  status?: number;
  /** Added to the defaults; `null` takes a default away, e.g. `'access-control-allow-origin': null`. */
  headers?: Record<string, string | null>;
  json?: unknown;
  body?: string;
  base64?: string;
  /** Sent `repeat` times, `everyMs` apart: a big body, or one that drips. */
  chunk?: string;
  repeat?: number;
  everyMs?: number;
  /** Wait before the status line. */
  delayMs?: number;
  /** After so many bytes of the body nothing more comes, but the connection stays. */
  stallAfter?: number;
  /** After so many bytes of the body the connection is cut. */
  cutAfter?: number;
  /** No answer at all: the connection is cut at once, or nothing ever comes. */
  fault?: 'reset' | 'hang';
  /** Holds for so many requests; for ever when not given. */
  times?: number;
}

export interface Rule extends Answer {
  /** `*` for any. */
  method: string;
  /**
   * As seen behind the endpoint's address. A query must be there, with others allowed; a `*` at the
   * end fits every path that begins so.
   */
  path: string;
}

/** A request that the server has received. */
export interface LogEntry {
  method: string;
  /** Path and query, as seen behind the endpoint's address. */
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The status sent, absent while none was. */
  answered?: number;
  /** The client hung up before the end. */
  aborted: boolean;
}

export interface TestServer {
  readonly origin: string;
  readonly port: number;
  stop(): Promise<void>;
}

export function startServer(options?: {port?: number}): Promise<TestServer>;
