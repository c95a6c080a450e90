import * as z from 'zod/mini';
import {rating} from '../../../../src/data/models/rating.js';
import {count, id, text} from '../../../../src/data/models/text.js';

// What this endpoint answers beside the contract: no widget asks for it.

/** The sites that one process serves. */
export const sites = z.object({sites: z.array(z.object({id, name: text}))});
export type SiteList = z.infer<typeof sites>;

/** Articles that have votes, the most voted first. */
export const articleRatings = z.object({
  items: z.array(
    z.object({
      id,
      title: text,
      average: z.number(),
      count,
      max: rating.shape.max,
      distribution: z.optional(z.array(count)),
    }),
  ),
});
export type ArticleRatings = z.infer<typeof articleRatings>;
