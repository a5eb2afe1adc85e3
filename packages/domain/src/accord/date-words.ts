import type { IsoDate } from '../values/index.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { knownDate, monthsOf, type Grain } from './date-reading.ts';

/** A stretch of calendar that a phrase names, from its first to its last day. */
export type Stretch = { readonly from: IsoDate; readonly to: IsoDate; readonly grain: Grain };

const MONTHS = MONTH_NAMES.nl;
const MONTH = MONTHS.join('|');
const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
const NTH = { eerste: 1, tweede: 2, derde: 3, vierde: 4 } as const;

/**
 * Seasons are read by the weather calendar (spring is March to May). Annex L does so too: it puts what the text wants in spring, or
 * before the summer, of 2023 at 1-6-2023.
 */
const SEASONS = { voorjaar: [3, 5], zomer: [6, 8], najaar: [9, 11] } as const;

function stretch([from, to]: [IsoDate, IsoDate], grain: Grain): Stretch {
  return { from, to, grain };
}

function nthOf(word: string): number {
  return NTH[word as keyof typeof NTH];
}

type Pattern = readonly [RegExp, (groups: string[]) => Stretch | undefined];

const PATTERNS: readonly Pattern[] = [
  [
    new RegExp(String.raw`(\d{1,2}) (${MONTH}) ${YEAR}`),
    ([day, month, year]) => dayOf(Number(day), month as string, Number(year)),
  ],
  [
    new RegExp(String.raw`(${MONTH}) ${YEAR}`),
    ([month, year]) => {
      const number = monthNumber(month as string);
      return stretch(monthsOf(Number(year), number, number), 'month');
    },
  ],
  [
    new RegExp(String.raw`\bq([1-4])/q([1-4]) ${YEAR}`),
    ([first, last, year]) =>
      stretch(monthsOf(Number(year), Number(first) * 3 - 2, Number(last) * 3), 'quarter'),
  ],
  [
    new RegExp(String.raw`\bq([1-4]) (?:van )?${YEAR}`),
    ([quarter, year]) => quarterOf(Number(quarter), Number(year)),
  ],
  [
    new RegExp(String.raw`(eerste|tweede|derde|vierde) kwartaal (?:van )?${YEAR}`),
    ([nth, year]) => quarterOf(nthOf(nth as string), Number(year)),
  ],
  [
    new RegExp(String.raw`(eerste|tweede) helft (?:van )?${YEAR}`),
    ([nth, year]) => {
      const half = nthOf(nth as string);
      return stretch(monthsOf(Number(year), half * 6 - 5, half * 6), 'half');
    },
  ],
  [
    new RegExp(String.raw`(voorjaar|zomer|najaar) (?:van )?${YEAR}`),
    ([season, year]) => {
      const [first, last] = SEASONS[season as keyof typeof SEASONS];
      return stretch(monthsOf(Number(year), first, last), 'season');
    },
  ],
  [
    new RegExp(String.raw`${YEAR} ?(?:tot en met|t/m|en|-) ?${YEAR}`),
    ([first, last]) => yearsOf(Number(first), Number(last)),
  ],
  [new RegExp(YEAR), ([year]) => stretch(monthsOf(Number(year), 1, 12), 'year')],
];

function monthNumber(month: string): number {
  return MONTHS.indexOf(month) + 1;
}

function dayOf(day: number, month: string, year: number): Stretch | undefined {
  const [first, last] = monthsOf(year, monthNumber(month), monthNumber(month));
  if (day < 1 || day > Number(last.slice(8))) return undefined;
  const date = knownDate(year, Number(first.slice(5, 7)), day);
  return stretch([date, date], 'day');
}

function quarterOf(quarter: number, year: number): Stretch {
  return stretch(monthsOf(year, quarter * 3 - 2, quarter * 3), 'quarter');
}

function yearsOf(first: number, last: number): Stretch | undefined {
  return first < last
    ? stretch([knownDate(first, 1, 1), knownDate(last, 12, 31)], 'years')
    : undefined;
}

/**
 * @param text a phrase in lower case
 * @returns the stretch of calendar the phrase names, the finest first, with the words before it; `undefined` when it names none
 */
export function readStretch(text: string): { stretch: Stretch; before: string } | undefined {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const found = match && read(match.slice(1));
    if (match && found) return { stretch: found, before: text.slice(0, match.index).trim() };
    // a day or a span that does not exist is no year either
    if (match) return undefined;
  }
  return undefined;
}

/** @returns whether a day and a month are named without a year, or a month alone */
export function namesNoYear(text: string): boolean {
  return new RegExp(String.raw`(?:^|\s)(?:${MONTH})$`).test(text);
}
