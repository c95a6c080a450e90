import * as z from 'zod/mini';

/** Text as it is shown: NFC (Vietnamese marks composed), no blank ends, not empty. */
export const text = z.string().check(z.normalize('NFC'), z.trim(), z.minLength(1));

/**
 * What names a thing: a text or a whole number, always read as text.
 * At most 512 characters, so that it fits a URL.
 */
export const id = z.pipe(
  z.union([z.string().check(z.minLength(1), z.maxLength(512)), z.int()]),
  z.transform(String),
);

/** A language as a BCP 47 tag: `vi`, `zh-Hant`. */
export const language = z.string().check(z.regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i));

/** A moment: ISO 8601 with an offset or `Z`. Without one nobody can tell which moment is meant. */
export const moment = z.iso.datetime({offset: true});

/** A moment, or a day where no more is known: `2026-11-23`. A time made up for it would be a lie. */
export const when = z.union([moment, z.iso.date()]);

/** A number of things: whole, not negative, exact in JavaScript. */
export const count = z.int().check(z.minimum(0));
