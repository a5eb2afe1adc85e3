import type { Deadline } from './deadline.ts';
import { dateOf, daysInMonth, type IsoDate } from './iso-date.ts';
import { MONTH_NAMES, type Language } from './month-names.ts';
import { quarterBounds, quarterOf } from './quarter.ts';

const WORDS = {
  nl: {
    quarters: ['eerste', 'tweede', 'derde', 'vierde'],
    quarter: 'kwartaal',
    half: 'helft',
    to: 't/m',
    or: 'of',
    probably: 'waarschijnlijk',
  },
  en: {
    quarters: ['first', 'second', 'third', 'fourth'],
    quarter: 'quarter',
    half: 'half',
    to: 'to',
    or: 'or',
    probably: 'probably',
  },
} as const satisfies Record<Language, unknown>;

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
const monthOf = (date: IsoDate) => Number(date.slice(5, 7));

/** Years outside these are shown as `YYYY-MM-DD`: nobody types them in words. */
function isUsual(date: IsoDate): boolean {
  return yearOf(date) >= 1900 && yearOf(date) <= 2199;
}

/** @returns a day in words, `1 juli 2025` */
export function formatDay(date: IsoDate, language: Language): string {
  if (!isUsual(date)) return date;
  return `${Number(date.slice(8))} ${MONTH_NAMES[language][monthOf(date) - 1]} ${yearOf(date)}`;
}

/** @returns words for a whole month, quarter, half, year or run of years; `undefined` for any other period */
function wholePeriod(from: IsoDate, to: IsoDate, language: Language): string | undefined {
  const [year, words] = [yearOf(from), WORDS[language]];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return year === yearOf(to) ? `${year}` : `${year}-${yearOf(to)}`;
  }
  const quarter = quarterBounds(quarterOf(from));
  if (quarter.from === from && quarter.to === to) {
    return `${words.quarters[Number(quarterOf(from).slice(6)) - 1]} ${words.quarter} ${year}`;
  }
  if (from === `${from.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-06-30`) {
    return `${words.quarters[0]} ${words.half} ${year}`;
  }
  if (from === `${from.slice(0, 4)}-07-01` && to === `${from.slice(0, 4)}-12-31`) {
    return `${words.quarters[1]} ${words.half} ${year}`;
  }
  const monthEnds = dateOf(year, monthOf(from), daysInMonth(year, monthOf(from)));
  if (from.endsWith('-01') && to === monthEnds) {
    return `${MONTH_NAMES[language][monthOf(from) - 1]} ${year}`;
  }
  return undefined;
}

/** @returns a deadline in words, which `parseDeadlineText` reads back as the same deadline */
export function formatDeadline(deadline: Deadline, language: Language): string {
  const words = WORDS[language];
  if ('on' in deadline) return formatDay(deadline.on, language);
  if ('uncertain' in deadline)
    return `${words.probably} ${formatDay(deadline.uncertain, language)}`;
  if ('candidates' in deadline) {
    return deadline.candidates.map((day) => formatDay(day, language)).join(` ${words.or} `);
  }
  const [from, to] = deadline.between;
  const whole = isUsual(from) && isUsual(to) ? wholePeriod(from, to, language) : undefined;
  return whole ?? `${formatDay(from, language)} ${words.to} ${formatDay(to, language)}`;
}
