/**
 * portal-widgets for those who build: the elements' classes, their events, and ways to add sources
 * and languages. Registers nothing; `portal-widgets/define/*` does.
 */
export {PortalError} from './data/errors.js';
export type {Fault, PortalErrorKind, PortalErrorReason} from './data/errors.js';
export type {Http} from './data/http.js';
export type {HttpAnswer, HttpOptions} from './data/request.js';
export {registerSource} from './data/sources/index.js';
export type {Answerers, Receivers, Source} from './data/sources/source.js';
export type {Answer, Query, Sent, TopicName, Topics} from './data/topics.js';
export {
  PortalArticleChangeEvent,
  PortalErrorEvent,
  PortalLoadEvent,
  PortalRatingChangeEvent,
} from './element/events.js';
export {registerMessages} from './element/messages.js';
export type {MessageKey, Messages, Plural} from './element/messages.js';
export type {TopicState} from './element/topic-controller.js';
export type {
  WidgetAttributes,
  WidgetEventMap,
  WidgetProperties,
  WidgetSettings,
  WidgetTagNameMap,
} from './types/widgets.js';
export {version} from './version.js';
export {ArticleViewElement} from './widgets/article-view/article-view.js';
export {NewsListElement} from './widgets/news-list/news-list.js';
export {RatingStarsElement} from './widgets/rating-stars/rating-stars.js';
export {ServiceLinksElement} from './widgets/service-links/service-links.js';
export {VisitCounterElement} from './widgets/visit-counter/visit-counter.js';
