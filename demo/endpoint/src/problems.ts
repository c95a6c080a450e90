import type {Problem as ProblemBody} from '../../../src/data/models/problem.js';

/** One wrong input: where it stood and what was expected there. */
export interface Fault {
  readonly name: string;
  readonly reason: string;
}

/** What a problem answer carries beside its status. */
export interface ProblemOptions {
  readonly title?: string;
  readonly faults?: readonly Fault[];
  /** Seconds after which it is worth another try. */
  readonly retryAfter?: number;
  /** The methods that the address has, as `Allow` lists them. */
  readonly allow?: string;
  readonly cause?: unknown;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  403: 'This origin may not write here',
  404: 'Not found',
  405: 'Method not allowed',
  411: 'Length required',
  413: 'The body is too large',
  414: 'The address is too long',
  415: 'The body has the wrong type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available for the moment',
};

/** An error that becomes an RFC 9457 answer; anything else thrown becomes a plain 500. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly statusCode: number;
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly retryAfter: number | undefined;
  readonly allow: string | undefined;

  constructor(statusCode: number, detail: string, options: ProblemOptions = {}) {
    super(detail, {cause: options.cause});
    this.statusCode = statusCode;
    this.title = options.title ?? titles[statusCode] ?? 'Error';
    this.faults = options.faults ?? [];
    this.retryAfter = options.retryAfter;
    this.allow = options.allow;
  }
}

/** The body of a problem answer. `errors` is an extension member, as RFC 9457 3.2 allows. */
export function problemBody(
  problem: Problem,
): ProblemBody & {errors?: {name: string; detail: string}[]} {
  return {
    title: problem.title,
    status: problem.statusCode,
    detail: problem.message,
    ...(problem.faults.length > 0 && {
      errors: problem.faults.map(({name, reason}) => ({name, detail: reason})),
    }),
  };
}

/** The problem for input that a schema refused, naming each field. */
export function badInput(faults: readonly Fault[]): Problem {
  const detail = faults.map(({name, reason}) => `${name}: ${reason}`).join('; ');
  return new Problem(400, detail, {faults});
}
