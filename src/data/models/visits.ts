import * as z from 'zod/mini';
import {object} from './object.js';
import {count, moment} from './text.js';

/** How many visits a portal had. A day is a calendar day in the portal's own time zone. */
export const visits = object(() => ({
  /** Visitors seen in the last 5 minutes. */
  online: z.optional(count),
  total: count,
  today: z.optional(count),
  yesterday: z.optional(count),
  week: z.optional(count),
  month: z.optional(count),
  updatedAt: z.optional(moment),
  /** The last days, oldest first. */
  daily: z.optional(z.array(z.object({date: z.iso.date(), count}))),
}));
export type Visits = z.infer<typeof visits>;

/** Counts are asked for whole. */
export type VisitsQuery = Readonly<Record<never, never>>;

/** A visit: a random token the browser made, and the page's path. */
export const visit = object(() => ({
  visitor: z.optional(z.string().check(z.minLength(8), z.maxLength(64))),
  page: z.string().check(z.maxLength(2048)),
}));
export type Visit = z.infer<typeof visit>;
