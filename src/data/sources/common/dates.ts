/** Viet Nam's offset; it has no other, and has had this one since 1975. */
export const vietnam = '+07:00';

/**
 * A time as the models want it, in UTC: ISO 8601, also with a space for the `T` and without the
 * colon in its offset. A time without zone is one in Viet Nam, unless another `zone` is told; a day
 * without a time stays a day.
 *
 * What cannot be read comes back as it is, for the model to refuse and report; nothing, `null` and
 * zeros (how databases write "no date") are absent.
 */
export function moment(text: string | null | undefined, zone = vietnam): string | undefined {
  if (!text || /^000[01]-/.test(text)) return undefined;
  const parts =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?\s*$/i.exec(
      text,
    );
  if (!parts) return text;
  const [, day = '', time, offset = zone] = parts;
  if (!time) return day;
  return utc(Date.parse(`${day}T${time}${offset.replace(/^(...)(\d\d)$/, '$1:$2')}`)) ?? text;
}

/** A number of ms since 1970 as the models want it; absent where it is no time. */
export function utc(time: number): string | undefined {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : undefined;
}
