import {advise, type Advice} from '../data/advice.js';
import type {PortalError, PortalErrorKind} from '../data/errors.js';
import type {Answer, TopicName} from '../data/topics.js';

const bubbling: EventInit = {bubbles: true, composed: true};

/** A widget shows an answer; fired after it is on the page. */
export class PortalLoadEvent<T extends TopicName = TopicName> extends Event {
  static readonly type = 'portal-load';
  readonly topic: T;
  readonly data: Answer<T>;

  constructor(topic: T, data: Answer<T>) {
    super(PortalLoadEvent.type, bubbling);
    this.topic = topic;
    this.data = data;
  }
}

/**
 * A widget got no usable answer, or only part of one (`error.reason` is `partial`, and
 * `error.faults` tells what is missing).
 */
export class PortalErrorEvent extends Event {
  static readonly type = 'portal-error';
  readonly topic: TopicName;
  readonly error: PortalError;

  readonly #source: string;

  constructor(topic: TopicName, error: PortalError, source = '') {
    super(PortalErrorEvent.type, bubbling);
    this.topic = topic;
    this.error = error;
    this.#source = source;
  }

  /** What is likely wrong, the likeliest first; the console says it in the page's language. */
  get advice(): readonly Advice[] {
    const {kind, reason, url = ''} = this.error;
    return advise({kind, reason, url, source: this.#source, page: location.href});
  }

  get kind(): PortalErrorKind {
    return this.error.kind;
  }

  get cause(): unknown {
    return this.error.cause;
  }
}

/** Another article is read, or none any more (`articleId` is undefined): a person chose so. */
export class PortalArticleChangeEvent extends Event {
  static readonly type = 'portal-article-change';
  readonly articleId: string | undefined;

  constructor(articleId: string | undefined) {
    super(PortalArticleChangeEvent.type, bubbling);
    this.articleId = articleId;
  }
}

/** A person voted, changed their vote, or took it back (`stars` is undefined). */
export class PortalRatingChangeEvent extends Event {
  static readonly type = 'portal-rating-change';
  /** What was rated. */
  readonly subject: string;
  readonly stars: number | undefined;
  /** `sent`: the back end has it; `kept`: it is tried again by itself; `refused`: for good. */
  readonly outcome: 'sent' | 'kept' | 'refused';

  constructor(
    subject: string,
    stars: number | undefined,
    outcome: PortalRatingChangeEvent['outcome'],
  ) {
    super(PortalRatingChangeEvent.type, bubbling);
    this.subject = subject;
    this.stars = stars;
    this.outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'portal-load': PortalLoadEvent;
    'portal-error': PortalErrorEvent;
    'portal-article-change': PortalArticleChangeEvent;
    'portal-rating-change': PortalRatingChangeEvent;
  }
}
