import type {Advice} from '../data/advice.js';
import type {PortalErrorKind} from '../data/errors.js';
import type {TopicName} from '../data/topics.js';
import type {WordKey} from './words/en.js';

/** What the check asks, each a line of its report. */
export type AskName =
  | 'list'
  | 'page'
  | 'search'
  | 'category'
  | 'article'
  | 'categories'
  | 'visits'
  | 'rating'
  | 'services'
  | 'vote'
  | 'cors';

/**
 * - `works`: a widget shows it whole;
 * - `missing`: the back end does not offer it;
 * - `wrong`: a widget fails, or has to leave something out;
 * - `left`: it was not asked, for the reason that the line gives.
 */
export type Outcome = 'works' | 'missing' | 'wrong' | 'left';

export type Values = Readonly<Record<string, string | number>>;

/** A sentence of the dictionaries, with what is filled in. */
export interface Note {
  readonly key: WordKey;
  readonly values?: Values;
}

/** A place in an answer where something else was expected. */
export interface Place {
  /** A JSON path: `$.items[3].publishedAt`. */
  readonly path: string;
  /** As zod names it: `string`, `>=1`, `datetime|date`. */
  readonly expected: string;
  /** What stands there, shortened; absent where nothing does. */
  readonly came?: string;
}

/** One line of the report. */
export interface Finding {
  readonly ask: AskName;
  readonly topic: TopicName;
  readonly outcome: Outcome;
  readonly note: Note;
  /** Why it failed, where it did. */
  readonly kind?: PortalErrorKind;
  /** HTTP status, where the server answered with an error. */
  readonly status?: number;
  /** What was asked. */
  readonly url?: string;
  readonly places: readonly Place[];
  readonly advice: readonly Advice[];
}

/** What could be better, or is good: nothing that keeps a widget from working. */
export interface Hint {
  readonly verdict: 'good' | 'better' | 'unknown';
  readonly note: Note;
}

export interface Report {
  readonly endpoint: string;
  readonly source: string;
  /** The address of the page for which it was checked. */
  readonly page: string;
  /**
   * - `works`: all that is offered works;
   * - `wrong`: something does not;
   * - `unreachable`: no answer came to anything;
   * - `stopped`: somebody stopped it.
   */
  readonly outcome: 'works' | 'wrong' | 'unreachable' | 'stopped';
  readonly findings: readonly Finding[];
  readonly hints: readonly Hint[];
}
