/**
 * Dates as back ends write them. By hand and not by `Date.parse`, which reads anything but ISO 8601
 * differently from engine to engine, and takes the visitor's zone where none is written.
 */
import {vietnam} from './dates.js';

/** What a page can say about the dates of its back end. */
export interface DateHabits {
  /** The zone of times that name none, as an offset; the portals' own, `+07:00`, by default. */
  readonly zone?: string | undefined;
  /** `mdy` where 11/23/2026 is a November day; day first otherwise. */
  readonly order?: string | undefined;
  /** The language of names of months, beside the usual ones. */
  readonly language?: string | undefined;
}

/** A date as it is written: `month` from 1, `offset` in minutes, no `hour` where only a day is. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number | undefined;
  readonly minute: number;
  readonly second: number;
  readonly offset: number;
}

const minute = 60_000;
/** What lies outside is a back end's way to say "not set": 0001-01-01, 1900-01-01, 1970-01-01. */
const years = {first: 1990, last: 2100};

/**
 * A date as the models want it: a moment in ISO 8601, or a day where no time is told (or midnight
 * with no zone, which is how date columns come). What cannot be read comes back as it is, for the
 * model to refuse and report; what means "not set" is absent.
 *
 * @param value - text, or milliseconds or seconds since 1970.
 */
export function writtenDate(value: unknown, habits: DateHabits = {}): string | undefined {
  if (typeof value === 'number') return readEpoch(value);
  if (typeof value !== 'string')
    return value === undefined || value === null ? undefined : JSON.stringify(value);
  if (!value.trim()) return undefined;
  const epoch = /^\/?Date\((-?\d+)(?:[+-]\d{4})?\)\/?$|^(\d{10}|\d{13})$/.exec(value.trim());
  if (epoch) return readEpoch(Number(epoch[1] ?? epoch[2]));
  const written = readWritten(value, habits);
  if (!written) return value;
  return written.year < years.first || written.year > years.last ? undefined : told(written);
}

/** A date in its parts, for those who must look at what was written. */
export function readWritten(
  text: string | undefined,
  habits: DateHabits = {},
): WrittenDate | undefined {
  const date = readDay((text ?? '').slice(0, 100), habits);
  if (!date) return undefined;
  const [year, month, day] = [date.year, date.month, date.day];
  if (new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return undefined;
  const none = {year, month, day, minute: 0, second: 0, offset: 0};
  const time =
    /(?:^|[^\d:.])(\d{1,2})[:hg](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(?:(SA|AM)|(CH|PM))(?!\p{L}))?(.*)$/iu.exec(
      date.rest,
    );
  if (!time) return none;
  const hour = (Number(time[1]) % (time[4] || time[5] ? 12 : 25)) + (time[5] ? 12 : 0);
  const [minutes, seconds] = [Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 24 || minutes > 59 || seconds > 60) return undefined;
  const zone = /^[\s(]*((?:GMT|UTC)?\s?[+-]\d.*|[A-Z]{1,5}\b)/.exec(time[6]!)?.[1];
  const offset = offsetOf(zone || habits.zone || vietnam);
  const midnight = hour + minutes + seconds === 0 && !zone;
  // A zone that nobody knows leaves the day, as it is written.
  if (offset === undefined || midnight) return none;
  return {...none, hour, minute: minutes, second: seconds, offset};
}

function told({year, month, day, ...time}: WrittenDate): string {
  const ms = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
  if (time.hour !== undefined) return new Date(ms - time.offset * minute).toISOString();
  return dayOf({year, month, day});
}

/** The day alone. */
export function dayOf({year, month, day}: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function readEpoch(value: number): string | undefined {
  const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
  const year = date.getUTCFullYear();
  return year >= years.first && year <= years.last ? date.toISOString() : undefined;
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The text without the date. */
  readonly rest: string;
}

function readDay(text: string, {order, language}: DateHabits): Found | undefined {
  const found = (match: RegExpExecArray, year: string, month: number, day: string): Found => ({
    // RFC 822 had two digits for the year.
    year: Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900),
    month,
    day: Number(day),
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  });
  let match =
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})T?/i.exec(text) ??
    /^(\d{4})()(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (match) return found(match, match[1]!, Number(match[3]), match[4]!);
  match = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/.exec(text);
  if (match) {
    const [first, second] = [match[1]!, match[3]!];
    return order === 'mdy'
      ? found(match, match[4]!, Number(first), second)
      : found(match, match[4]!, Number(second), first);
  }
  // 23 Nov 2026, 23-Nov-26, ngày 23 tháng 11 năm 2026, 23 Tháng Mười Một, 2026
  match =
    /(\d{1,2})[\s.-]+(th[\p{L}.]*\s*\d{1,2}|\p{L}[\p{L}. ]*)(?:[\s,./-]|năm)+(\d{4}|\d{2})\b/iu.exec(
      text,
    );
  if (match) return found(match, match[3]!, monthOf(match[2]!, language), match[1]!);
  match = /(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  return match ? found(match, match[3]!, monthOf(match[1]!, language), match[2]!) : undefined;
}

const vietnamese = 'mot hai ba tu nam sau bay tam chin muoi muoimot muoihai'.split(' ');

/** 1 to 12; 0 for what is no month. */
function monthOf(name: string, language: string | undefined): number {
  const word = plain(name);
  const [, number, spelled] = /^th(?:ang|g)?(?:(\d+)|(.*))$/.exec(word) ?? [];
  if (number) return Number(number);
  if (spelled && vietnamese.includes(spelled)) return vietnamese.indexOf(spelled) + 1;
  for (const tag of ['en', language ?? 'en', 'pt', 'es', 'fr', 'de']) {
    const fitting = monthsIn(tag).flatMap((month, index) =>
      word.length >= 3 && month.startsWith(word) ? [index + 1] : [],
    );
    if (fitting.length === 1) return fitting[0]!;
  }
  return 0;
}

function monthsIn(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'});
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(month =>
      plain(format.format(Date.UTC(2026, month, 15))),
    );
  } catch {
    // A feed may call its language anything.
    return [];
  }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

const zones: Readonly<Record<string, number>> = {
  ...{Z: 0, UT: 0, UTC: 0, GMT: 0, ICT: 7},
  ...{EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7},
};

/** Minutes ahead of UTC; nothing for a zone nobody knows. */
function offsetOf(zone: string): number | undefined {
  const match = /^\(?(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?\b/i.exec(zone);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
  }
  const hours = zones[/^\(?([a-z]+)\b/i.exec(zone)?.[1]?.toUpperCase() ?? ''];
  return hours === undefined ? undefined : hours * 60;
}
