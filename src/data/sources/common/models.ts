import * as z from 'zod/mini';

/**
 * What may be there or not, and may be anything else: back ends put error objects and empty arrays
 * where a picture or an author would be, and a page is no worse for it. Anything else is absent,
 * and not reported.
 */
export function maybe<T>(model: z.ZodMiniType<T>) {
  return z.catch(z.optional(model), undefined);
}
