import { dateOf, daysInMonth, type IsoDate } from './iso-date.ts';
import { monthNumber } from './month-names.ts';
import { quarterBounds, quarterOf, type Quarter } from './quarter.ts';

/** A stretch of days as people say it: a day, a month, a quarter, half a year, a year. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate };

/** Gives a stretch without a year its year: of the candidate years the first that fits. */
export type YearFinder = (spanIn: (year: number) => Span | undefined) => Span | undefined;

/** A day that the calendar does not have, such as 31 February. */
export const NO_SUCH_DAY = 'no such day';
type Read = Span | typeof NO_SUCH_DAY | undefined;
type Parts = readonly string[];
type Context = { readonly today: IsoDate; readonly findYear: YearFinder };

const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

function yearOf(text: string): number | undefined {
  if (/^\d{2}$/.test(text)) return 2000 + Number(text);
  return /^(?:19|20|21)\d{2}$/.test(text) ? Number(text) : undefined;
}

function daySpan(year: number, month: number, day: number): Span | undefined {
  const date = dateOf(year, month, day);
  return date && { from: date, to: date };
}

/** @returns the stretch from the first day of a month to the last of another in the same year */
function monthsSpan(year: number, first: number, last = first): Span | undefined {
  const from = dateOf(year, first, 1);
  const to = dateOf(year, last, daysInMonth(year, last));
  return from && to && { from, to };
}

function dated(typed: string, spanIn: (year: number) => Span | undefined, context: Context): Read {
  if (typed === '') return context.findYear(spanIn) ?? NO_SUCH_DAY;
  const year = yearOf(typed);
  return year === undefined ? undefined : (spanIn(year) ?? NO_SUCH_DAY);
}

function dayOfMonth(day: string, month: number | undefined, year: string, context: Context): Read {
  if (month === undefined) return undefined;
  return dated(year, (each) => daySpan(each, month, Number(day)), context);
}

function wholeMonth(month: number | undefined, year: string, context: Context): Read {
  if (month === undefined || month < 1 || month > 12) return undefined;
  return dated(year, (each) => monthsSpan(each, month), context);
}

function part(word: string, months: 3 | 6, year: string, context: Context): Read {
  const parts = 12 / months;
  const which = /^la(?:atste|st)$/.test(word) ? parts : (ORDINALS[word] ?? Number(word));
  if (!(which >= 1 && which <= parts)) return undefined;
  return dated(year, (each) => monthsSpan(each, (which - 1) * months + 1, which * months), context);
}

function fromToday(word: string, unit: string, today: IsoDate): Read {
  const ahead = /^(?:dit|deze|this)$/.test(word) ? 0 : 1;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (/^(?:jaar|year)$/.test(unit)) return monthsSpan(year + ahead, 1, 12);
  if (/^(?:maand|month)$/.test(unit)) {
    return month + ahead > 12 ? monthsSpan(year + 1, 1) : monthsSpan(year, month + ahead);
  }
  const quarter = Number(quarterOf(today).slice(6)) + ahead;
  return quarterBounds(`${quarter > 4 ? year + 1 : year}-Q${quarter > 4 ? 1 : quarter}` as Quarter);
}

const NUMBERED = '(?:e|de|ste|st|nd|rd|th)?';
const COUNTED = `([1-4]|laatste|last|${Object.keys(ORDINALS).join('|')})${NUMBERED}`;
const YEAR = `(?:\\s*,?\\s*(?:(?:van|of|in)\\s+)?'?(\\d{2}|\\d{4}))?`;
const READERS: readonly (readonly [RegExp, (parts: Parts, context: Context) => Read])[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    ([year, month, day]) => daySpan(Number(year), Number(month), Number(day)) ?? NO_SUCH_DAY,
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/,
    ([day = '', month, year = ''], context) => dayOfMonth(day, Number(month), year, context),
  ],
  [
    new RegExp(`^(\\d{1,2})${NUMBERED}\\s+(?:of\\s+)?([a-z]+)\\.?${YEAR}$`),
    ([day = '', month = '', year = ''], context) =>
      dayOfMonth(day, monthNumber(month), year, context),
  ],
  [
    /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})$/,
    ([month = '', day = '', year = ''], context) =>
      dayOfMonth(day, monthNumber(month), year, context),
  ],
  [
    /^([a-z]+)\.?(?:\s+(?:van\s+|of\s+)?(?:'(\d{2})|(\d{4})))?$/,
    ([month = '', short, long], context) =>
      wholeMonth(monthNumber(month), short ?? long ?? '', context),
  ],
  [
    /^(\d{1,2})[-/](\d{4})$/,
    ([month, year = ''], context) => wholeMonth(Number(month), year, context),
  ],
  [
    new RegExp(`^(?:q|kw|k)\\s*([1-4])[\\s/-]*(?:'?(\\d{2}|\\d{4}))?$`),
    ([which = '', year = ''], context) => part(which, 3, year, context),
  ],
  [
    /^(\d{4})[\s/-]*(?:q|kw|k)\s*([1-4])$/,
    ([year = '', which = ''], context) => part(which, 3, year, context),
  ],
  [
    new RegExp(`^${COUNTED}\\s*(?:kwartaal|quarter|kw)${YEAR}$`),
    ([which = '', year = ''], context) => part(which, 3, year, context),
  ],
  [
    new RegExp(`^(?:kwartaal|quarter)\\s*([1-4])${YEAR}$`),
    ([which = '', year = ''], context) => part(which, 3, year, context),
  ],
  [
    new RegExp(`^(?:h([12])|${COUNTED}\\s*(?:helft|halfjaar|half))${YEAR}$`),
    ([short, which, year = ''], context) => part(short ?? which ?? '', 6, year, context),
  ],
  [/^(\d{4})$/, ([year = ''], context) => dated(year, (each) => monthsSpan(each, 1, 12), context)],
  [
    /^(dit|deze|volgend|volgende|this|next)\s+(jaar|kwartaal|maand|year|quarter|month)$/,
    ([word = '', unit = ''], { today }) => fromToday(word, unit, today),
  ],
  [/^(?:vandaag|today)$/, (_, { today }) => ({ from: today, to: today })],
];

const END = /^(?:(?:het\s+)?einde?|ultimo|(?:the\s+)?end)\s+(?:van\s+|of\s+)?/;

/** @returns the stretch of days that a whole text says, `undefined` when it says none */
export function readSpan(text: string, context: Context): Read {
  if (END.test(text)) {
    const whole = readSpan(text.replace(END, ''), context);
    return whole === undefined || whole === NO_SUCH_DAY ? whole : { from: whole.to, to: whole.to };
  }
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const span = match && read(match.slice(1), context);
    if (span) return span;
  }
  return undefined;
}

/** @returns finds for a stretch without a year the first that has not ended yet: `1 juli` is the coming first of July */
export function comingYear(today: IsoDate): YearFinder {
  const year = Number(today.slice(0, 4));
  return (spanIn) => {
    // A leap day comes back within eight years.
    for (let each = year; each <= year + 8; each += 1) {
      const span = spanIn(each);
      if (span && span.to >= today) return span;
    }
    return undefined;
  };
}
