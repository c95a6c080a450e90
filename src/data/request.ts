import ky, {TimeoutError} from 'ky';
import {readBody} from './body.js';
import {gone, PortalError} from './errors.js';
import {explain} from './explain.js';
import {answered, attemptFailed, isDown} from './outages.js';

/** What may be asked with; `undefined` and empty values are left out of the address. */
export interface HttpOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly search?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** An answer whose body is there, whole. */
export interface HttpAnswer {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as UTF-8 text. */
  text(): string;
  /** The body as JSON; throws a `PortalError` that tells what came instead. */
  json(): unknown;
}

export interface HttpSettings {
  /** Absolute, as every page of the portal means it. */
  readonly endpoint: string;
  readonly language: string;
  readonly options: Readonly<Record<string, string>>;
}

/** How one question is put. */
export interface Asking {
  /** Whether the browser's own copy is to be checked with the server (by its ETag) in any case. */
  readonly again?: boolean;
  /** Hears the headers of each answer. */
  readonly heard?: (headers: Headers) => void;
}

/** How long one attempt may take to answer, in ms. */
const attemptTime = 8_000;
/** How long all attempts and the body may take together, in ms. */
export const budget = 15_000;
/** What is tried again, how often and when: the one place that says so. */
const retry = {
  limit: 2,
  methods: ['get' as const],
  statusCodes: [408, 429, 500, 502, 503, 504],
  // ky's own defaults wait for as long as a server says, and all widgets at the same moment.
  maxRetryAfter: 3_000,
  backoffLimit: 3_000,
  jitter: true,
};

/** Puts one question, and again where that may help. */
export async function request(
  url: string,
  options: HttpOptions,
  {endpoint, language}: HttpSettings,
  signal: AbortSignal,
  {again, heard}: Asking,
): Promise<HttpAnswer> {
  const controller = new AbortController();
  const leave = () => controller.abort();
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, {once: true});
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    leave();
  }, budget);
  try {
    const method = options.method ?? 'GET';
    const plain = method === 'GET' && !again && isPreloaded(url);
    const response = await ky(url, {
      method,
      headers: plain
        ? {}
        : {Accept: 'application/json', 'Accept-Language': language, ...options.headers},
      cache: again ? 'no-cache' : 'default',
      body: options.body === undefined ? null : JSON.stringify(options.body),
      // What is sent in passing goes on when its page is left; it needs no preflight.
      keepalive: method === 'POST',
      signal: controller.signal,
      timeout: attemptTime,
      retry: {
        ...retry,
        shouldRetry: ({error}) => {
          if (!(error instanceof TimeoutError)) attemptFailed(endpoint);
          return undefined;
        },
      },
      hooks: {
        beforeRetry: [
          ({error}) => {
            if (isDown(endpoint)) throw error;
          },
        ],
      },
    });
    const answer = answerOf(
      response.url || url,
      response.headers,
      await readBody(response, controller.signal),
    );
    answered(endpoint);
    heard?.(response.headers);
    return answer;
  } catch (thrown) {
    if (signal.aborted) throw gone();
    const error = late
      ? new PortalError('timeout', `No whole answer in time: ${url}`, {url})
      : await explain(thrown, url, attemptTime, controller.signal);
    if (error.isPassing) attemptFailed(endpoint);
    else answered(endpoint);
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/**
 * Whether the page's head asks for it already (`<link rel="preload" as="fetch" crossorigin>`). The
 * browser hands that answer over only to a request with no headers of its own.
 */
function isPreloaded(url: string): boolean {
  // Outside of a browser there is no page.
  if (!globalThis.document) return false;
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')].some(
    ({href}) => href === url,
  );
}

function answerOf(url: string, headers: Headers, bytes: Uint8Array): HttpAnswer {
  const text = () => new TextDecoder().decode(bytes);
  return {url, headers, bytes, text, json: () => toJson(text().trim(), url, headers)};
}

function toJson(text: string, url: string, headers: Headers): unknown {
  if (text === '') {
    throw new PortalError('format', `The answer is empty: ${url}`, {reason: 'empty', url});
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const html = text.startsWith('<') || /html/i.test(headers.get('content-type') ?? '');
    throw new PortalError(
      'format',
      html
        ? `A web page came instead of JSON (a login page, perhaps): ${url}`
        : `The answer is not JSON: ${url}`,
      {reason: html ? 'html' : 'json', url, cause},
    );
  }
}
