import {addDays, monthStart, weekStart} from './days.js';

/** What a site's counts were before today. */
export interface Past {
  readonly today: string;
  readonly yesterday: number;
  /** This week without today. */
  readonly week: number;
  /** This month without today. */
  readonly month: number;
  /** The last days without today, the oldest first. */
  readonly daily: readonly {date: string; count: number}[];
}

/** Days in an answer's `daily`, today among them. */
const dailyDays = 30;

/** The oldest day that an answer needs. */
export function earliestDay(today: string): string {
  return [monthStart(today), addDays(today, 1 - dailyDays)].sort()[0] as string;
}

/** Sums over the days before today. */
export function pastOf(today: string, visitsOn: (day: string) => number): Past {
  const week = weekStart(today);
  const month = monthStart(today);
  const sums = {week: 0, month: 0};
  for (let day = earliestDay(today); day < today; day = addDays(day, 1)) {
    if (day >= week) sums.week += visitsOn(day);
    if (day >= month) sums.month += visitsOn(day);
  }
  const daily = Array.from({length: dailyDays - 1}, (_, index) => {
    const date = addDays(today, index + 1 - dailyDays);
    return {date, count: visitsOn(date)};
  });
  return {today, yesterday: visitsOn(addDays(today, -1)), ...sums, daily};
}
