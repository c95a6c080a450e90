import type {Rating} from '../../../../src/data/models/rating.js';
import type {RatingTable} from '../db/schema.js';

/** The columns of `ratings`, for 1 star, 2 stars, … */
export const starColumns = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10'] as const;

/** Votes for 1, 2, … stars. */
export type Votes = Pick<RatingTable, (typeof starColumns)[number]>;

/** What is to be added to a subject's votes for 1, 2, … stars. */
export interface Spread {
  readonly site: string;
  readonly subject: string;
  readonly deltas: number[];
}

/** The answer about a subject; `undefined` while nobody has ever voted. */
export function ratingOf(row: Votes | undefined, max: number): Rating {
  const distribution = starColumns.slice(0, max).map(column => row?.[column] ?? 0);
  const count = distribution.reduce((sum, votes) => sum + votes, 0);
  const stars = distribution.reduce((sum, votes, index) => sum + votes * (index + 1), 0);
  return {
    average: count === 0 ? null : Math.round((stars / count) * 10_000) / 10_000,
    count,
    max,
    distribution,
  };
}

/** Several subjects' votes taken together. */
export function sumOf(rows: readonly Votes[]): Votes {
  return Object.fromEntries(
    starColumns.map(column => [column, rows.reduce((sum, row) => sum + row[column], 0)]),
  ) as Votes;
}
