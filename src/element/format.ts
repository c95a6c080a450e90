export {fold} from '../data/fold.js';

/** The zone every Vietnamese portal tells its times in. */
const timeZone = 'Asia/Ho_Chi_Minh';
/** Its offset in ms: there is no summer time, and has been no other since 1975. */
const offset = 7 * 3_600_000;

// To make one costs more than to render a whole widget, and the first of a page as much as all.
const formats = new Map<string, unknown>();

/** The same again for the same key. */
export function made<T>(key: string, make: () => T): T {
  const before = formats.get(key) as T | undefined;
  if (before !== undefined) return before;
  const format = make();
  formats.set(key, format);
  return format;
}

/**
 * A moment as people of that language write it, in Viet Nam's time: `23/11/2026`, with its time
 * `23/11/2026 08:30`; a day (`2026-11-23`) has none to show. Vietnamese is put together by hand:
 * `Intl` puts the time first, and what it costs to begin is a tenth of a page's start.
 */
export function formatMoment(moment: string | number, language: string, withTime = false): string {
  const date = new Date(moment);
  const timed = withTime && !/^[\d-]{10}$/.test(String(moment));
  if (language === 'vi') {
    const [day = '', time = ''] = new Date(date.getTime() + offset).toISOString().split('T');
    const written = day.split('-').reverse().join('/');
    return timed ? `${written} ${time.slice(0, 5)}` : written;
  }
  const format = made(
    `${language} ${timed ? 'time' : 'day'}`,
    () =>
      new Intl.DateTimeFormat(language, {
        timeZone,
        day: '2-digit',
        month: 'short',
        year: 'numeric',
        ...(timed ? {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} : {}),
      }),
  );
  return format.format(date);
}

/** What stands for a number that is not known; never a zero. */
export const noNumber = '\u2014';

/** A number as people of that language write it: `3.199.993`, `4,5`. */
export function formatNumber(value: number, language: string, fraction = 0): string {
  if (language === 'vi' && value >= 0 && value < 1e15) {
    const [whole = '', part] = String(Number(value.toFixed(fraction))).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
    return part ? `${grouped},${part}` : grouped;
  }
  return made(
    `${language} ${fraction}`,
    () => new Intl.NumberFormat(language, {maximumFractionDigits: fraction}),
  ).format(value);
}

/** A share of 1 as people of that language write it: `85,3%`. Only all of them are 100 %. */
export function formatShare(share: number, language: string): string {
  return made(
    `${language} share`,
    () => new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 1}),
  ).format(Math.floor(share * 1000) / 1000);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size: `12 kB`, `1,4 MB`. */
export function formatSize(bytes: number, language: string): string {
  let step = 0;
  let value = bytes;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step++;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
