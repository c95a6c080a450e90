import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  ask,
  lastGood,
  questionAbout,
  subjectKey,
  type Answered,
  type Connection,
} from '../data/ask.js';
import {partial, PortalError} from '../data/errors.js';
import {onSending, post, sending, type Outcome, type Sending} from '../data/outbox.js';
import {whenBack} from '../data/outages.js';
import {topics, type Query, type Sent, type TopicName} from '../data/topics.js';
import {PortalErrorEvent, PortalLoadEvent} from './events.js';
import {whenSlow} from './patience.js';

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
  readonly #prepare: () => Promise<void>;
  #key = '';
  #subject = '';
  #abort: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
  #state: TopicState<T> = {status: 'idle'};
  #isSlow = false;
  #stopPatience: (() => void) | undefined;
  #hearOutcome: (() => void) | undefined;

  /**
   * @param query - the question now; `undefined` while there is nothing to ask.
   * @param prepare - gets, while the answer is under way, what it takes to show one.
   */
  constructor(
    host: TopicHost,
    topic: T,
    query: () => Query<T> | undefined,
    prepare: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#host = host;
    this.#topic = topic;
    this.#query = query;
    this.#prepare = prepare;
    host.addController(this);
  }

  get state(): TopicState<T> {
    return this.#state;
  }

  /** Whether an answer has been under way for so long that a person wants to see that it is. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** What is known about what this browser sent. */
  get sending(): Sending<T> {
    return this.#subject ? sending<T>(this.#subject) : {};
  }

  /** Calls `listener` once, when the question that is under way has its outcome. */
  onOutcome(listener: () => void): void {
    this.#hearOutcome = listener;
  }

  hostConnected(): void {
    this.#stopListening = onSending(this.#hear);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const query = this.#query();
    const {connection} = this.#host;
    const subject = query ? subjectKey(this.#topic, query, connection) : '';
    const key = query ? questionAbout(subject, connection) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#subject = subject;
    this.#leave();
    this.#state = {status: 'idle'};
    if (query) void this.#ask(query, false);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
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

  /**
   * Sends what a person did. It is kept until the back end has it; the reply is the new state of
   * all widgets that ask the same.
   *
   * @param remember - keeps what was acknowledged last, see `sending`.
   */
  async send(sent: Sent<T>, remember = false): Promise<Outcome<T>> {
    const query = this.#query();
    if (!query) return {waits: false};
    const {connection} = this.#host;
    const outcome = await this.follow(
      post<T>({topic: this.#topic, query, sent, connection, remember}),
    );
    // Another tab was first, and has the answer.
    if (!outcome.answered && !outcome.error) await this.reload();
    return outcome;
  }

  /** Tells of a delivery that goes wrong. */
  async follow(delivery: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await delivery;
    if (outcome.error && this.#host.isConnected) this.#tell(outcome.error);
    return outcome;
  }

  /** Forgets the answer and asks as if for the first time (a source has come in). */
  restart(): void {
    this.#key = '';
    this.#host.requestUpdate();
  }

  async #ask(query: Query<T>, again: boolean, quietly = false): Promise<void> {
    this.#leave();
    const {signal} = (this.#abort = new AbortController());
    // Nobody asked for an attempt in the background: what is shown stays until it has an outcome.
    if (!quietly) this.#become({...this.#known, status: 'loading'});
    const prepared = this.#prepare();
    const canShow = prepared.then(
      () => true,
      () => false,
    );
    try {
      const answered = await ask(this.#topic, query, this.#host.connection, signal, again);
      await prepared;
      if (!signal.aborted) await this.#take(answered, signal);
    } catch (thrown) {
      const standsIn = await canShow;
      if (signal.aborted) return;
      const error = PortalError.from(thrown);
      this.#become({...(standsIn && this.#standIn(error)), status: 'failed', error});
      if (error.isPassing) this.#waitForBetter();
      await this.#host.updateComplete;
      if (!signal.aborted && !quietly) this.#tell(error);
    }
  }

  #leave(): void {
    // To abort what is over costs as much as to ask.
    this.#abort?.abort();
    this.#abort = undefined;
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

  async #take(answered: Answered<T>, signal: AbortSignal): Promise<void> {
    this.#become({...answered, status: 'ready'});
    await this.#host.updateComplete;
    if (signal.aborted) return;
    this.#host.dispatchEvent(new PortalLoadEvent(this.#topic, answered.data));
    if (answered.faults.length > 0) this.#tell(partial(answered.faults));
  }

  readonly #hear = (key: string, answered?: Answered<TopicName>): void => {
    if (!this.#subject || !key.startsWith(this.#subject)) return;
    this.#host.requestUpdate();
    if (!answered) return;
    // What is under way is older than this.
    this.#leave();
    this.#abort = new AbortController();
    void this.#take(answered as Answered<T>, this.#abort.signal);
  };

  get #known(): Partial<Answered<T>> {
    const state = this.#state;
    if (state.status === 'idle' || state.data === undefined) return {};
    const {data, faults = [], at = 0} = state;
    return {data, faults, at};
  }

  #become(state: TopicState<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
    this.#stopPatience?.();
    this.#isSlow = false;
    if (state.status !== 'loading') {
      this.#hearOutcome?.();
      this.#hearOutcome = undefined;
    }
    if (state.status !== 'loading' || state.data !== undefined) return;
    this.#stopPatience = whenSlow(() => {
      this.#isSlow = true;
      this.#host.requestUpdate();
    });
  }

  #tell(error: PortalError): void {
    this.#host.failed(error);
    const {source} = this.#host.connection;
    this.#host.dispatchEvent(new PortalErrorEvent(this.#topic, error, source));
  }
}
