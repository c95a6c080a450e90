const formats = new Map<string, Intl.DateTimeFormat>();
const latest = new Map<string, {minute: number; day: string}>();

/** The calendar day of a moment in a time zone, as `2026-11-23`. */
export function dayOf(timeZone: string, at: number): string {
  // Zones differ by whole minutes, so a minute lies in one day; most calls are about this minute.
  const minute = Math.floor(at / 60_000);
  const known = latest.get(timeZone);
  if (known?.minute === minute) return known.day;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const day = format.format(at);
  latest.set(timeZone, {minute, day});
  return day;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekStart(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The first of a day's month. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
