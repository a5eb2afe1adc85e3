import { z } from 'zod';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** @returns whether the year has a 29th of February */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @returns number of days in the month (1-12) */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A calendar day as `YYYY-MM-DD`, without time or zone; compares as text. */
export const isoDateSchema = z
  .string()
  .refine(isCalendarDate, 'not a calendar date (YYYY-MM-DD)')
  .meta({ description: 'Calendar date, YYYY-MM-DD', format: 'date' })
  .brand('IsoDate');
export type IsoDate = z.infer<typeof isoDateSchema>;

/** For literals in code and data. @throws when the text is no calendar date */
export function isoDate(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

/** @returns the date of year, month 1-12 and day, or `undefined` when there is no such day */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? (text as IsoDate) : undefined;
}

/** @returns days since 0000-03-01-like epoch; only differences have meaning */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const leaps =
    Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return 365 * (year - 1) + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

/** @returns whole days from `from` to `to`; negative when `to` is earlier */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
