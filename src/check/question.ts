import {gone, isAbort, PortalError, type Fault} from '../data/errors.js';
import {http, type Http} from '../data/http.js';
import {budget, type HttpAnswer} from '../data/request.js';
import type {Answerers, Receivers, Source} from '../data/sources/source.js';
import {topics, type Answer, type Query, type Sent, type TopicName} from '../data/topics.js';
import {placesIn} from './places.js';
import type {Place} from './report.js';
import type {CheckSettings} from './settings.js';

/** Who is asked, and for how long. */
export interface Asker {
  readonly settings: CheckSettings;
  readonly source: Source;
  readonly signal: AbortSignal;
}

/** What became of one question. */
export interface Replied<T extends TopicName> {
  readonly data?: Answer<T>;
  readonly error?: PortalError;
  /** What the models left out. */
  readonly places: readonly Place[];
  /** The first address that was asked. */
  readonly url?: string;
  /** The last answer as it came. */
  readonly answer?: HttpAnswer;
}

/** By path: what is wrong first is what is wrong. */
type Places = Map<string, Place>;

/** Asks a topic as a widget does: by the source, through the models. Keeps nothing. */
export function question<T extends TopicName>(
  asker: Asker,
  topic: T,
  query: Query<T>,
): Promise<Replied<T>> {
  const answerers: Answerers = asker.source;
  return asked(asker, topic, way => answerers[topic]!(way, query));
}

/** Sends what a person would do. */
export function sending<T extends TopicName>(
  asker: Asker,
  topic: T,
  query: Query<T>,
  sent: Sent<T>,
): Promise<Replied<T>> {
  const receivers: Receivers = asker.source.send!;
  return asked(asker, topic, way => receivers[topic]!(way, query, sent));
}

async function asked<T extends TopicName>(
  {settings, signal}: Asker,
  topic: T,
  put: (way: Http) => Promise<unknown>,
): Promise<Replied<T>> {
  const {endpoint, options, language = 'vi', page, timeout = budget} = settings;
  const controller = new AbortController();
  const leave = () => controller.abort();
  signal.addEventListener('abort', leave, {once: true});
  if (signal.aborted) leave();
  const timer = setTimeout(leave, Math.min(timeout, budget));
  const seen: {url?: string; answer?: HttpAnswer} = {};
  const places = new Map<string, Place>();
  try {
    const where = {endpoint: new URL(endpoint.trim(), page || undefined).href, language, options};
    const way = watched(http(where, controller.signal, {again: true}), seen, places);
    const raw = await put(way);
    const own = topics[topic].parse.bind(topics[topic]);
    const {data, faults} = noted(raw, places, () => own(raw));
    note(places, raw, faults);
    return {...seen, data, places: [...places.values()]};
  } catch (thrown) {
    if (signal.aborted) throw gone();
    const {url = endpoint} = seen;
    const error = isAbort(thrown)
      ? new PortalError('timeout', `No whole answer in time: ${url}`, {url})
      : PortalError.from(thrown);
    return {...seen, error, places: [...places.values()]};
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/** The same way, with what is asked and what comes taken down. */
function watched(way: Http, seen: {url?: string; answer?: HttpAnswer}, places: Places): Http {
  const get: Http['get'] = async (path, options = {}) => {
    seen.url ??= way.url(path, options.search);
    return (seen.answer = await way.get(path, options));
  };
  return {
    ...way,
    get,
    json: async (path, options) => (await get(path, options)).json(),
    check: (model, raw) => {
      const before = way.faults.length;
      const data = noted(raw, places, () => way.check(model, raw));
      note(places, raw, way.faults.slice(before));
      return data;
    },
  };
}

/** Takes down the places that a refusal names. */
function noted<T>(raw: unknown, places: Places, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const faults: readonly Fault[] = thrown instanceof PortalError ? thrown.faults : [];
    note(places, raw, faults);
    throw thrown;
  }
}

function note(places: Places, raw: unknown, faults: readonly Fault[]): void {
  for (const place of placesIn(raw, faults)) {
    if (!places.has(place.path)) places.set(place.path, place);
  }
}
