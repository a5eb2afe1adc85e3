import { dateOf, daysBetween, isoDate, type IsoDate } from '../values/index.ts';

/** @returns the day so many days later; earlier when negative */
export function addDays(day: IsoDate, days: number): IsoDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return isoDate(at.toISOString().slice(0, 10));
}

const MONDAY = isoDate('2024-01-01');

/** @returns 0 for a Monday to 6 for a Sunday */
export function weekdayOf(day: IsoDate): number {
  return ((daysBetween(MONDAY, day) % 7) + 7) % 7;
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const easter = dateOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
  if (!easter) throw new Error(`no Easter in ${year}`);
  return easter;
}

/** New Year, King's Day (a day earlier when it falls on a Sunday), Liberation Day every five years, both days of Christmas. */
function fixedHolidays(year: number): IsoDate[] {
  const kingsDay = isoDate(`${year}-04-27`);
  return [
    isoDate(`${year}-01-01`),
    weekdayOf(kingsDay) === 6 ? isoDate(`${year}-04-26`) : kingsDay,
    ...(year % 5 === 0 ? [isoDate(`${year}-05-05`)] : []),
    isoDate(`${year}-12-25`),
    isoDate(`${year}-12-26`),
  ];
}

/** Days after Easter: Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** @returns whether people are at work in the Netherlands: no weekend and no public holiday */
export function isWorkingDay(day: IsoDate): boolean {
  if (weekdayOf(day) > 4) return false;
  const year = Number(day.slice(0, 4));
  const moving = AFTER_EASTER.map((days) => addDays(easterOf(year), days));
  return ![...fixedHolidays(year), ...moving].includes(day);
}

/** @returns the day that lies so many working days before another */
export function workingDaysBefore(day: IsoDate, count: number): IsoDate {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
