import type * as z from 'zod/mini';
import {PortalError, type Fault} from './errors.js';
import {pass} from './gate.js';
import {
  request,
  type Asking,
  type HttpAnswer,
  type HttpOptions,
  type HttpSettings,
} from './request.js';

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
    base = new URL(endpoint, globalThis.document?.baseURI);
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
