import {publish, share} from './answers.js';
import {PortalError, type Fault} from './errors.js';
import {http} from './http.js';
import {drop, keep, recall} from './kept.js';
import type {HttpSettings} from './request.js';
import {seen} from './seen.js';
import {sourceNamed, sourceNames} from './sources/index.js';
import type {Answerers, Receivers, Source} from './sources/source.js';
import {topics, type Answer, type Query, type Sent, type TopicName} from './topics.js';

/** Where answers come from. */
export interface Connection extends HttpSettings {
  /** The name of a source. */
  readonly source: string;
}

/** An answer that passed its model. */
export interface Answered<T extends TopicName> {
  readonly data: Answer<T>;
  /** What the model left out. */
  readonly faults: readonly Fault[];
  /** When it came, in ms since 1970. */
  readonly at: number;
}

/**
 * Asks a topic with a query: the source makes the request, the model checks the answer, and all
 * who ask the same share both.
 *
 * @param again - asks anew, whatever is known already.
 * @throws {PortalError} when no usable answer can be had.
 * @throws {DOMException} `AbortError` when `signal` aborts.
 */
export function ask<T extends TopicName>(
  topic: T,
  query: Query<T>,
  connection: Connection,
  signal: AbortSignal,
  again = false,
): Promise<Answered<T>> {
  const key = questionKey(topic, query, connection);
  return share(
    key,
    async flight => {
      const answerers: Answerers = await sourceOf(topic, connection);
      const answer: Answerers[T] = answerers[topic];
      if (!answer) throw unsupported(topic, connection);
      await seen(flight);
      // What a portal's own source got in a way of its own may be anybody's: it is not kept.
      let mayKeep: boolean | undefined;
      const heard = (headers: Headers) => {
        mayKeep = mayKeep !== false && !/no-store/i.test(headers.get('cache-control') ?? '');
      };
      try {
        const way = http(connection, flight, {again, heard});
        const answered = enter(topic, await answer(way, query), way.faults);
        if (mayKeep) keep(key, answered);
        else drop(key);
        return answered;
      } catch (thrown) {
        if (thrown instanceof PortalError && !thrown.isPassing) drop(key);
        throw thrown;
      }
    },
    signal,
    again,
  );
}

/**
 * The last good answer to a question, from this visit or an earlier one, while it is not too old to
 * stand in for one that cannot be had.
 */
export function lastGood<T extends TopicName>(
  topic: T,
  query: Query<T>,
  connection: Connection,
): Answered<T> | undefined {
  const kept = recall(questionKey(topic, query, connection), topics[topic].keptFor);
  if (!kept) return undefined;
  try {
    return {...enter(topic, kept.data, []), at: kept.at};
  } catch {
    return undefined;
  }
}

/**
 * Sends what a person did with a topic; the reply is the topic's new answer, for this widget and
 * for those that ask next.
 */
export async function send<T extends TopicName>(
  topic: T,
  query: Query<T>,
  sent: Sent<T>,
  connection: Connection,
  signal: AbortSignal,
): Promise<Answered<T>> {
  const receivers: Receivers | undefined = (await sourceOf(topic, connection)).send;
  const deliver: Receivers[T] | undefined = receivers?.[topic];
  if (!deliver) throw unsupported(topic, connection);
  const way = http(connection, signal);
  const answered = enter(topic, await deliver(way, query, sent), way.faults);
  publish(questionKey(topic, query, connection), answered);
  return answered;
}

/** The same text for the same question to the same back end, whatever order its parts came in. */
export function questionKey<T extends TopicName>(
  topic: T,
  query: Query<T>,
  connection: Connection,
): string {
  return questionAbout(subjectKey(topic, query, connection), connection);
}

/** The question about a subject in the connection's language. */
export function questionAbout(subject: string, {language}: Connection): string {
  return `${language} ${subject}`;
}

/** The same for what is asked about, whatever language it is asked in. */
export function subjectKey<T extends TopicName>(
  topic: T,
  query: Query<T>,
  {source, endpoint, options}: Connection,
): string {
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record)
      .filter(name => record[name] !== undefined)
      .sort()
      .map(name => [name, record[name]]);
  const where = endpoint.replace(/\/$/, '');
  return JSON.stringify([topic, source, where, sorted(options), sorted({...query})]);
}

function enter<T extends TopicName>(topic: T, raw: unknown, before: readonly Fault[]): Answered<T> {
  const {data, faults} = topics[topic].parse(raw);
  return {data, faults: [...before, ...faults], at: Date.now()};
}

async function sourceOf(topic: TopicName, {source, endpoint}: Connection): Promise<Source> {
  const found = await sourceNamed(source);
  if (!found) {
    throw new PortalError(
      'config',
      `There is no source "${source}". Known: ${sourceNames().join(', ')}.`,
      {reason: 'unknown-source'},
    );
  }
  if (!endpoint) {
    throw new PortalError('config', `No endpoint to ask for ${topic}.`, {reason: 'no-endpoint'});
  }
  return found;
}

function unsupported(topic: TopicName, {source}: Connection) {
  return new PortalError('config', `The source "${source}" cannot answer "${topic}".`, {
    reason: 'unsupported-topic',
  });
}
