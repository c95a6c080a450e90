/**
 * What a library of the page may have put something of its own in the place of, under the same
 * name, as MooTools does with all of these. In the files of `dist/embed` the build makes the code
 * that uses them take them from here.
 */

type Class<T> = T & {readonly prototype: object};

export const NativeEvent = document.createEvent('Event').constructor as Class<typeof Event>;

export const NativeDocument = (Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document)
  .constructor as Class<typeof Document>;

/** As much of a request as ky asks for; there is no other way to the browser's own. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;

  constructor(from: string | URL | PlainRequest, init: RequestInit = {}) {
    const {url, method, headers, body, signal}: Partial<PlainRequest> =
      from instanceof PlainRequest ? from : {url: new URL(from, document.baseURI).href};
    this.url = url!;
    this.method = init.method ?? method ?? 'GET';
    this.headers = new Headers(init.headers ?? headers);
    this.body = init.body ?? body ?? null;
    this.signal = init.signal ?? signal ?? null;
  }

  clone(): PlainRequest {
    return new PlainRequest(this);
  }
}

const isNative =
  typeof Request === 'function' && new Request(location.href).headers instanceof Headers;

export const NativeRequest = isNative ? Request : PlainRequest;

/** `fetch` that takes either kind of request. */
export function nativeFetch(request: Request | PlainRequest, init?: RequestInit) {
  if (!(request instanceof PlainRequest)) return fetch(request, init);
  const {url, method, headers, body, signal} = request;
  return fetch(url, {method, headers, body, signal, ...init});
}
