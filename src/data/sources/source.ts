import type {Http} from '../http.js';
import type {Query, Sent, TopicName} from '../topics.js';

/** For each topic a back end can answer, a function that asks it. */
export type Answerers = {
  readonly [T in TopicName]?: (http: Http, query: Query<T>) => Promise<unknown>;
};

/** For each topic a person can act on, a function that sends it; the reply is the new answer. */
export type Receivers = {
  readonly [T in TopicName]?: (http: Http, query: Query<T>, sent: Sent<T>) => Promise<unknown>;
};

/**
 * One kind of back end. A plain object, so that a portal can write its own and hand it to
 * `registerSource`.
 *
 * Answers are `unknown` on purpose: the topic's model decides whether they may enter.
 */
export type Source = Answerers & {readonly send?: Receivers};
