import ky, {HTTPError, TimeoutError} from 'ky';
import * as z from 'zod/mini';
import {isAbort, PortalError, type Fault, type PortalErrorReason} from './errors.js';
import {pass} from './gate.js';
import {problem} from './models/problem.js';
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

/** What a source asks its back end with. */
export interface Http {
  /** The endpoint, absolute, without a slash at its end. */
  readonly endpoint: string;
  /** The page's language, for back ends that answer in several. */
  readonly language: string;
  /** What the page says about the back end: the widget's `source-*` attributes, by short name. */
  readonly options: Readonly<Record<string, string>>;
  /** The address of a path below the endpoint. */
  url(path: string, search?: HttpOptions['search']): string;
  /** Asks for a path below the endpoint, or an absolute address, and reads the body as JSON. */
  json(path: string, options?: HttpOptions): Promise<unknown>;
  /** The same, with the whole answer. */
  get(path: string, options?: HttpOptions): Promise<HttpAnswer>;
  /**
   * Lets an answer through a model of the back end's own: what is wrong in it is left out, and told
   * together with what the topic's model leaves out.
   */
  check<T>(model: z.ZodMiniType<T>, raw: unknown): T;
  /** What has been left out so far; a source adds what it leaves out by itself. */
  readonly faults: Fault[];
}

/** How long one attempt may take to answer, in ms. */
const attemptTime = 8_000;
/** How long all attempts and the body may take together, in ms. */
const budget = 15_000;
/** The largest body that is read, in bytes: some 500 times a usual article. */
const maxBytes = 8 * 1024 * 1024;

// Beside RFC 9457, what WordPress, Liferay and SharePoint send.
const errorAnswer = z.extend(problem, {
  message: z.optional(z.string()),
  error: z.catch(z.optional(z.object({message: z.object({value: z.string()})})), undefined),
});

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

export interface HttpSettings {
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

/** The way to one back end, for as long as `signal` lets it. */
export function http(settings: HttpSettings, signal: AbortSignal, asking: Asking = {}): Http {
  const base = baseUrl(settings.endpoint);
  const url: Http['url'] = (path, search = {}) => {
    const target = /^https?:/i.test(path) ? new URL(path) : below(base, path);
    for (const [name, value] of Object.entries(search)) {
      if (value !== undefined && value !== '') target.searchParams.set(name, String(value));
    }
    return target.href;
  };
  const get: Http['get'] = (path, options = {}) =>
    request(url(path, options.search), options, settings, signal, asking);
  const faults: Fault[] = [];
  return {
    ...settings,
    endpoint: base.href.replace(/\/$/, ''),
    url,
    get,
    json: async (path, options) => (await get(path, options)).json(),
    check: (model, raw) => {
      const passed = pass(model, raw);
      faults.push(...passed.faults);
      return passed.data;
    },
    faults,
  };
}

function baseUrl(endpoint: string): URL {
  let base: URL;
  try {
    base = new URL(endpoint, document.baseURI);
  } catch (cause) {
    throw new PortalError('config', `"${endpoint}" is not an address.`, {
      reason: 'bad-endpoint',
      cause,
    });
  }
  if (!/^https?:$/.test(base.protocol)) {
    throw new PortalError('config', `"${endpoint}" is not an http(s) address.`, {
      reason: 'bad-endpoint',
      url: base.href,
    });
  }
  return base;
}

/** An endpoint may carry a query of its own (`?rest_route=`, a key): it stays. */
function below(base: URL, path: string): URL {
  const target = new URL(base.href);
  const [pathname = '', search = ''] = path.split('?', 2);
  if (pathname) {
    target.pathname = `${target.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
  }
  new URLSearchParams(search).forEach((value, name) => target.searchParams.set(name, value));
  return target;
}

async function request(
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
      await read(response, controller.signal),
    );
    answered(endpoint);
    heard?.(response.headers);
    return answer;
  } catch (thrown) {
    if (signal.aborted) throw new DOMException('Nobody waits for it any more.', 'AbortError');
    const error = late
      ? new PortalError('timeout', `No whole answer in time: ${url}`, {url})
      : await explain(thrown, url, controller.signal);
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
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')].some(
    ({href}) => href === url,
  );
}

/** Reads a body and counts as it comes, since a length that is announced need not be true. */
async function read(response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  // WebKit can leave a reader waiting for a body that stalls, whatever was aborted.
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('Nobody waits for it any more.', 'AbortError'));
      void reader.cancel().catch(() => undefined);
    });
  });
  left.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await Promise.race([reader.read(), left]);
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new PortalError('format', `The answer is larger than ${maxBytes} bytes.`, {
        reason: 'too-large',
        url: response.url,
      });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
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

async function explain(thrown: unknown, url: string, signal: AbortSignal): Promise<PortalError> {
  if (thrown instanceof PortalError) return thrown;
  if (thrown instanceof TimeoutError) {
    return new PortalError('timeout', `No answer in ${attemptTime / 1000} s: ${url}`, {
      url,
      cause: thrown,
    });
  }
  if (thrown instanceof HTTPError) {
    const {status} = thrown.response;
    const answer = await bodyOf(thrown.response, signal);
    const detail = problemOf(answer);
    return new PortalError('http', `Status ${status}${detail ? ` (${detail})` : ''}: ${url}`, {
      reason: reasonOf(status),
      status,
      url,
      answer,
      cause: thrown,
    });
  }
  const offline = typeof navigator === 'object' && !navigator.onLine;
  return new PortalError(
    'network',
    `${offline ? 'The browser is offline' : 'No answer: refused, blocked, or no permission for this page (CORS)'}: ${url}`,
    {
      ...(offline ? {reason: 'offline' as const} : {}),
      url,
      cause: isAbort(thrown) ? undefined : thrown,
    },
  );
}

/** What came with an error: JSON as it is, else the text. */
async function bodyOf(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    const text = new TextDecoder().decode(await read(response, signal));
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  } catch {
    return undefined;
  }
}

function problemOf(answer: unknown): string | undefined {
  const {data} = z.safeParse(errorAnswer, answer);
  return data?.detail ?? data?.title ?? data?.message ?? data?.error?.message.value;
}

function reasonOf(status: number): PortalErrorReason {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408 || status === 429) return 'busy';
  return status < 500 ? 'refused' : 'server';
}
