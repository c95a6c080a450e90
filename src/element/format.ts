export {fold} from '../data/fold.js';

/** The zone every Vietnamese portal tells its times in. */
const timeZone = 'Asia/Ho_Chi_Minh';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withTime}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      timeZone,
      day: '2-digit',
      month: language === 'vi' ? '2-digit' : 'short',
      year: 'numeric',
      ...(withTime ? {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} : {}),
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A moment as people of that language write it, in Viet Nam's time: `23/11/2026`, with its time
 * `23/11/2026 08:30`; a day (`2026-11-23`) has none to show. Vietnamese is put together by hand, since `Intl` puts the time first.
 */
export function formatMoment(moment: string | number, language: string, withTime = false): string {
  const date = new Date(moment);
  const timed = withTime && !/^[\d-]{10}$/.test(String(moment));
  const format = formatOf(language, timed);
  if (language !== 'vi') return format.format(date);
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const {type, value} of format.formatToParts(date)) parts[type] = value;
  const day = `${parts.day}/${parts.month}/${parts.year}`;
  return timed ? `${day} ${parts.hour}:${parts.minute}` : day;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** What stands for a number that is not known; never a zero. */
export const noNumber = '\u2014';

/** A number as people of that language write it: `3.199.993`, `4,5`. */
export function formatNumber(value: number, language: string, fraction = 0): string {
  // To make one costs more than to render a whole widget.
  const key = `${language} ${fraction}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {maximumFractionDigits: fraction});
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A share of 1 as people of that language write it: `85,3%`. Only all of them are 100 %. */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 1}).format(
    Math.floor(share * 1000) / 1000,
  );
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
