/**
 * What went wrong, in the five kinds a visitor can be told about:
 * - `config`: the page asks for something that cannot be (no endpoint, an unknown source);
 * - `network`: no answer came (offline, blocked, refused, no CORS permission);
 * - `timeout`: no whole answer came in time;
 * - `http`: the server answered with an error status;
 * - `format`: an answer came, but it is not what was asked for.
 */
export type PortalErrorKind = 'config' | 'network' | 'timeout' | 'http' | 'format';

/** A finer word within a kind; messages are chosen by it where it is known. */
export type PortalErrorReason =
  | 'no-endpoint'
  | 'bad-endpoint'
  | 'unknown-source'
  | 'unsupported-topic'
  | 'offline'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'busy'
  | 'server'
  | 'html'
  | 'json'
  | 'empty'
  | 'too-large'
  | 'shape'
  | 'partial'
  | 'render';

/** A part of an answer that was left out, because the model refused it. */
export interface Fault {
  /** Where it stood, as a JSON path: `$.items[3].publishedAt`. */
  readonly path: string;
  /** What the model said. */
  readonly message: string;
  /** What the model would have taken: `string`, `>=1`, `datetime|date`; absent where no model spoke. */
  readonly expected?: string;
  /**
   * What is missing now because of it: a whole item of a list, or one field; or an item the back
   * end itself keeps from guests, which visitors are not told of.
   */
  readonly lost: 'item' | 'field' | 'withheld';
}

export interface PortalErrorOptions {
  readonly reason?: PortalErrorReason;
  /** HTTP status, where the server answered. */
  readonly status?: number;
  /** The address that was asked. */
  readonly url?: string;
  /** What the server sent with its error status: parsed JSON, or text. */
  readonly answer?: unknown;
  readonly faults?: readonly Fault[];
  readonly cause?: unknown;
}

/**
 * Every failure a widget can meet. `message` is for developers, in English; visitors read a
 * sentence chosen by `kind` and `reason`.
 */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly kind: PortalErrorKind;
  readonly reason: PortalErrorReason | undefined;
  readonly status: number | undefined;
  readonly url: string | undefined;
  readonly answer: unknown;
  readonly faults: readonly Fault[];

  constructor(kind: PortalErrorKind, message: string, options: PortalErrorOptions = {}) {
    super(message, {cause: options.cause});
    this.kind = kind;
    this.reason = options.reason;
    this.status = options.status;
    this.url = options.url;
    this.answer = options.answer;
    this.faults = options.faults ?? [];
  }

  /**
   * Whether the same question may well be answered later. What is forbidden, gone or set up wrongly
   * stays so, and nothing that was known before is shown in its place.
   */
  get isPassing(): boolean {
    const {kind, reason} = this;
    if (kind === 'http') return reason === 'busy' || reason === 'server';
    return kind !== 'config' && reason !== 'render';
  }

  /** Any thrown value as a `PortalError`; one of ours passes through. */
  static from(thrown: unknown): PortalError {
    if (thrown instanceof PortalError) return thrown;
    return new PortalError('format', String(thrown), {reason: 'render', cause: thrown});
  }
}

/** An answer came, without these parts of it. */
export function partial(faults: readonly Fault[]): PortalError {
  return new PortalError('format', `${faults.length} part(s) of the answer were left out.`, {
    reason: 'partial',
    faults,
  });
}

/** What is thrown to those who left before the answer came. */
export function gone(): DOMException {
  return new DOMException('Nobody waits for it any more.', 'AbortError');
}

/** Whether somebody left before the answer came; that is no failure. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
