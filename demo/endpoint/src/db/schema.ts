/** A news article as it was imported. `item` and `article` are the answers, ready as JSON. */
export interface ArticleTable {
  site: string;
  id: string;
  /** Milliseconds since 1970, for the order; the answer keeps the text as it was written. */
  published: number;
  pinned: number;
  category: string | null;
  title: string;
  /** Title, summary and body, folded for the search. */
  folded: string;
  item: string;
  article: string;
  /** Slugs that the article names itself, as JSON. */
  related: string;
  /** Of all that the article was made from; unchanged articles are not written again. */
  hash: string;
}

/** What a site has beside news: its name and categories (`site`), its links (`services`). */
export interface DocumentTable {
  site: string;
  name: string;
  json: string;
}

/** Visits a day: the history, which never grows by more than a row a day and site. */
export interface VisitDayTable {
  site: string;
  day: string;
  visits: number;
}

/** All visits counted here, so that no read ever adds up the history. */
export interface VisitTotalTable {
  site: string;
  visits: number;
  /** What an old counter had; null means the configuration's start number. */
  start: number | null;
}

/** Who was seen in the last half hour, by a key that nobody can turn back. */
export interface VisitorTable {
  site: string;
  visitor: string;
  seen: number;
  /** `seen` in steps of five minutes, for an index that a sign of life seldom touches. */
  slot: number;
  /** The batch that counted this visit. */
  batch: string;
}

export interface SaltTable {
  day: string;
  salt: string;
}

/** One row a voter and subject. */
export interface VoteTable {
  site: string;
  subject: string;
  voter: string;
  stars: number;
  /** What `stars` was before the last write, 0 for nothing: the write itself tells the difference. */
  previous: number;
  voted: number;
}

/** Votes for 1 … 10 stars of a subject. */
export interface RatingTable {
  site: string;
  subject: string;
  s1: number;
  s2: number;
  s3: number;
  s4: number;
  s5: number;
  s6: number;
  s7: number;
  s8: number;
  s9: number;
  s10: number;
}

/** How much of another database's counts has been carried over, so that a move can be run again. */
export interface MovedTable {
  source: string;
  site: string;
  day: string;
  visits: number;
}

/** Facts about this database itself, such as its random id. */
export interface FactTable {
  name: string;
  value: string;
}

export interface Schema {
  articles: ArticleTable;
  documents: DocumentTable;
  visit_days: VisitDayTable;
  visit_totals: VisitTotalTable;
  visitors: VisitorTable;
  salts: SaltTable;
  votes: VoteTable;
  ratings: RatingTable;
  moved: MovedTable;
  facts: FactTable;
}
