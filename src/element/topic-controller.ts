import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ask, lastGood, questionKey, send, type Answered, type Connection} from '../data/ask.js';
import {partial, PortalError} from '../data/errors.js';
import {whenBack} from '../data/outages.js';
import {topics, type Query, type Sent, type TopicName} from '../data/topics.js';
import {PortalErrorEvent, PortalLoadEvent} from './events.js';

/**
 * Where a widget stands with its question. What is known stays while the same question is asked
 * again, and when that fails.
 */
export type TopicState<T extends TopicName> =
  | {readonly status: 'idle'}
  | ({readonly status: 'loading'} & Partial<Answered<T>>)
  | ({readonly status: 'ready'} & Answered<T>)
  | ({readonly status: 'failed'; readonly error: PortalError} & Partial<Answered<T>>);

export interface TopicHost extends ReactiveControllerHost, HTMLElement {
  readonly connection: Connection;
  /** Hears of every failure, for the console. */
  failed(error: PortalError): void;
}

/**
 * Asks a topic for its host, and asks again when the question changes. Exposes `state` and never
 * renders.
 *
 * Own controller instead of `@lit/task`: Task loses its value when a run fails, does nothing when
 * its host leaves the page, and has no way to take a new value from an action.
 */
export class TopicController<T extends TopicName> implements ReactiveController {
  readonly #host: TopicHost;
  readonly #topic: T;
  readonly #query: () => Query<T> | undefined;
  #key = '';
  #abort = new AbortController();
  #stopWaiting: (() => void) | undefined;
  #state: TopicState<T> = {status: 'idle'};

  /** @param query - the question now; `undefined` while there is nothing to ask. */
  constructor(host: TopicHost, topic: T, query: () => Query<T> | undefined) {
    this.#host = host;
    this.#topic = topic;
    this.#query = query;
    host.addController(this);
  }

  get state(): TopicState<T> {
    return this.#state;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const query = this.#query();
    const key = query ? questionKey(this.#topic, query, this.#host.connection) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#leave();
    this.#state = {status: 'idle'};
    if (query) void this.#ask(query, false);
  }

  hostDisconnected(): void {
    // An element that is only moved is back before the microtask runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#leave();
      // What is not known yet is asked for when it comes back.
      if (this.#state.status !== 'ready') this.#key = '';
    });
  }

  /** Asks the same question anew. */
  async reload(): Promise<void> {
    const query = this.#query();
    if (query && this.#host.isConnected) await this.#ask(query, true);
  }

  /** Sends what a person did; the reply is the new state. Resolves to what went wrong, if it did. */
  async send(sent: Sent<T>): Promise<PortalError | undefined> {
    const query = this.#query();
    if (!query) return undefined;
    return this.#run(signal => send(this.#topic, query, sent, this.#host.connection, signal));
  }

  /** Forgets the answer and asks as if for the first time (a source has come in). */
  restart(): void {
    this.#key = '';
    this.#host.requestUpdate();
  }

  #ask(query: Query<T>, again: boolean, quietly = false): Promise<PortalError | undefined> {
    return this.#run(
      signal => ask(this.#topic, query, this.#host.connection, signal, again),
      quietly,
    );
  }

  async #run(
    work: (signal: AbortSignal) => Promise<Answered<T>>,
    quietly = false,
  ): Promise<PortalError | undefined> {
    this.#leave();
    const {signal} = (this.#abort = new AbortController());
    // Nobody asked for an attempt in the background: what is shown stays until it has an outcome.
    if (!quietly) this.#become({...this.#known, status: 'loading'});
    try {
      const answered = await work(signal);
      if (signal.aborted) return undefined;
      this.#become({...answered, status: 'ready'});
      await this.#host.updateComplete;
      if (signal.aborted) return undefined;
      this.#host.dispatchEvent(new PortalLoadEvent(this.#topic, answered.data));
      if (answered.faults.length > 0) this.#tell(partial(answered.faults));
      return undefined;
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = PortalError.from(thrown);
      this.#become({...this.#standIn(error), status: 'failed', error});
      if (error.isPassing) this.#waitForBetter();
      await this.#host.updateComplete;
      if (!signal.aborted && !quietly) this.#tell(error);
      return error;
    }
  }

  #leave(): void {
    this.#abort.abort();
    this.#stopWaiting?.();
  }

  #waitForBetter(): void {
    const query = this.#query();
    if (!query) return;
    this.#stopWaiting = whenBack(this.#host.connection.endpoint, () => {
      void this.#ask(query, true, true);
    });
  }

  /** What is shown in place of an answer that cannot be had. */
  #standIn(error: PortalError): Partial<Answered<T>> {
    const query = this.#query();
    if (!query || !error.isPassing) return {};
    const known = this.#known;
    if (known.at === undefined) return lastGood(this.#topic, query, this.#host.connection) ?? {};
    return Date.now() - known.at < topics[this.#topic].keptFor ? known : {};
  }

  get #known(): Partial<Answered<T>> {
    const state = this.#state;
    if (state.status === 'idle' || state.data === undefined) return {};
    const {data, faults = [], at = 0} = state;
    return {data, faults, at};
  }

  #become(state: TopicState<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #tell(error: PortalError): void {
    this.#host.failed(error);
    const {source} = this.#host.connection;
    this.#host.dispatchEvent(new PortalErrorEvent(this.#topic, error, source));
  }
}
