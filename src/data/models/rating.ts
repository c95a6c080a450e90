import * as z from 'zod/mini';
import {object} from './object.js';
import {count} from './text.js';

/** What people gave a subject. */
export const rating = object(
  () => ({
    /** From 1 to `max`; null or absent while nobody has voted, never 0. */
    average: z.optional(z.nullable(z.number().check(z.minimum(0)))),
    count,
    max: z.int().check(z.minimum(2), z.maximum(10)),
    /** Votes for 1, 2, … `max`, in this order. */
    distribution: z.optional(z.array(count)),
    /** The vote of the one who asks, where it is known. */
    own: z.optional(z.nullable(z.int().check(z.minimum(1)))),
  }),
  z.refine(({average, count, max}) => !average || !count || (average >= 1 && average <= max), {
    path: ['average'],
    message: 'outside of 1 to max',
  }),
  z.refine(({distribution, max}) => !distribution || distribution.length === max, {
    path: ['distribution'],
    message: 'not one number for each vote from 1 to max',
  }),
  z.refine(({own, max}) => !own || own <= max, {path: ['own'], message: 'above max'}),
);
export type Rating = z.infer<typeof rating>;

export interface RatingQuery {
  /** What is rated, usually the page's canonical URL. */
  readonly subject: string;
}

/** A vote: one for a voter and subject, the last one stands. `voter` is a random token. */
export const vote = object(() => ({
  stars: z.int().check(z.minimum(1), z.maximum(10)),
  voter: z.string().check(z.minLength(8), z.maxLength(64)),
}));
export type Vote = z.infer<typeof vote>;

/** A vote taken back. */
export const withdrawal = z.pick(vote, {voter: true});
export type Withdrawal = z.infer<typeof withdrawal>;
