import type * as z from 'zod/mini';
import {pass, type Passed} from './gate.js';
import {article, type Article, type ArticleQuery} from './models/article.js';
import {
  categories,
  newsPage,
  type Categories,
  type CategoriesQuery,
  type NewsPage,
  type NewsQuery,
} from './models/news.js';
import {
  rating,
  type Rating,
  type RatingQuery,
  type Vote,
  type Withdrawal,
} from './models/rating.js';
import {serviceLinks, type ServiceLinks, type ServiceLinksQuery} from './models/services.js';
import {visits, type Visit, type Visits, type VisitsQuery} from './models/visits.js';

/** For each topic: what is asked, what is answered, and what a person can send. */
export interface Topics {
  news: {query: NewsQuery; answer: NewsPage; sent: never};
  article: {query: ArticleQuery; answer: Article; sent: never};
  categories: {query: CategoriesQuery; answer: Categories; sent: never};
  visits: {query: VisitsQuery; answer: Visits; sent: Visit};
  rating: {query: RatingQuery; answer: Rating; sent: Vote | Withdrawal};
  services: {query: ServiceLinksQuery; answer: ServiceLinks; sent: never};
}
export type TopicName = keyof Topics;
export type Query<T extends TopicName> = Topics[T]['query'];
export type Answer<T extends TopicName> = Topics[T]['answer'];
export type Sent<T extends TopicName> = Topics[T]['sent'];

interface Topic<T extends TopicName> {
  /** The only gate: what does not pass it never reaches a widget. */
  parse(raw: unknown): Passed<Answer<T>>;
  /** For how long an answer may stand in for one that cannot be had, in ms. */
  readonly keptFor: number;
}

const day = 24 * 60 * 60 * 1000;

function topic<T extends TopicName>(model: z.ZodMiniType<Answer<T>>, keptFor = 30 * day): Topic<T> {
  return {parse: raw => pass(model, raw), keptFor};
}

/** A number that is older than a day says nothing about now. */
export const topics: {readonly [T in TopicName]: Topic<T>} = {
  news: topic<'news'>(newsPage),
  article: topic<'article'>(article),
  categories: topic<'categories'>(categories),
  visits: topic<'visits'>(visits, day),
  rating: topic<'rating'>(rating, day),
  services: topic<'services'>(serviceLinks),
};
