import type {Config} from './config.js';
import type {Database} from './db/database.js';
import type {LastKnown} from './http/last-known.js';
import type {Sites} from './sites.js';
import type {ArticleStore} from './stores/articles.js';
import type {RatingStore} from './stores/ratings.js';
import type {VisitStore} from './stores/visits.js';

/** What the routes work with. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly sites: Sites;
  readonly articles: ArticleStore;
  readonly visits: Pick<VisitStore, 'count' | 'read'>;
  readonly ratings: Pick<RatingStore, 'vote' | 'read' | 'readAll'>;
  readonly lastKnown: LastKnown;
}
