import * as z from 'zod/mini';

/** A whole number as an address writes it; `Number` alone would take "", "1e1" and "0x1". */
function wholeNumber(minimum: number, maximum: number) {
  const range = `must be a whole number from ${minimum} to ${maximum}`;
  return z.pipe(
    z.pipe(z.string(range).check(z.regex(/^\d{1,9}$/, range)), z.transform(Number)),
    z.int().check(z.minimum(minimum, range), z.maximum(maximum, range)),
  );
}

/** What a person types. NUL is in no text, and PostgreSQL refuses to look for it. */
const searchText = z.string().check(
  z.maxLength(200),
  z.refine(value => !value.includes('\0'), 'must not hold a NUL character'),
);
const text = searchText.check(z.minLength(1));

/** The query of `GET /news`. */
export const newsQuery = z.object({
  limit: z._default(wholeNumber(1, 100), 10),
  page: z._default(wholeNumber(1, 1_000_000), 1),
  category: z.optional(text),
  q: z.optional(searchText),
});

/** The query of `GET /ratings`. */
export const ratingsQuery = z.object({
  limit: z._default(wholeNumber(1, 100), 20),
});

/** The query of `GET /service-links`. */
export const serviceLinksQuery = z.object({
  group: z.optional(text),
});
