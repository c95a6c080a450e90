import * as z from 'zod/mini';
import {object} from './object.js';

/** An error answer as RFC 9457 has it (`application/problem+json`). */
export const problem = object(() => ({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
}));
export type Problem = z.infer<typeof problem>;
