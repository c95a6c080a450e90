/** The models of the REST contract, for those who write an endpoint. */
export * from './data/models/article.js';
export * from './data/models/link.js';
export * from './data/models/news.js';
export * from './data/models/problem.js';
export * from './data/models/rating.js';
export * from './data/models/services.js';
export * from './data/models/text.js';
export * from './data/models/visits.js';
