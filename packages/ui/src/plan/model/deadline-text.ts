import {
  dateOf,
  daysInMonth,
  quarterBounds,
  type Deadline,
  type IsoDate,
  type Quarter,
} from '@iza/domain/values';

/** A stretch of days as people say it: a day, a month, a quarter, half a year, a year. */
type Span = { readonly from: IsoDate; readonly to: IsoDate };

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  februari: 2,
  february: 2,
  mrt: 3,
  maart: 3,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  aug: 8,
  augustus: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oktober: 10,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

function yearOf(text: string): number | undefined {
  if (/^\d{2}$/.test(text)) return 2000 + Number(text);
  return /^(19|20|21)\d{2}$/.test(text) ? Number(text) : undefined;
}

function span(from: IsoDate | undefined, to: IsoDate | undefined): Span | undefined {
  return from && to ? { from, to } : undefined;
}

function monthSpan(year: number | undefined, month: number | undefined): Span | undefined {
  if (!year || !month || month < 1 || month > 12) return undefined;
  return span(dateOf(year, month, 1), dateOf(year, month, daysInMonth(year, month)));
}

function daySpan(
  year: number | undefined,
  month: number | undefined,
  day: number,
): Span | undefined {
  const date = year && month ? dateOf(year, month, day) : undefined;
  return span(date, date);
}

function quarterSpan(year: number | undefined, quarter: string): Span | undefined {
  return year ? quarterBounds(`${year}-Q${quarter}` as Quarter) : undefined;
}

type Reader = readonly [RegExp, (...parts: string[]) => Span | undefined];

const QUARTER_WORD = '(?:e|de|ste|st|nd|rd|th)?\\s*(?:kwartaal|quarter|kw)';

/** What is read, from the most to the least exact. Each pattern takes the whole text. */
const READERS: readonly Reader[] = [
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (y = '', m = '', d = '') => daySpan(Number(y), Number(m), Number(d)),
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/,
    (d = '', m = '', y = '') => daySpan(yearOf(y), Number(m), Number(d)),
  ],
  [
    /^(\d{1,2})\s+([a-z]+)\.?\s+'?(\d{2}|\d{4})$/,
    (d = '', m = '', y = '') => daySpan(yearOf(y), MONTHS[m], Number(d)),
  ],
  [/^([a-z]+)\.?\s+(\d{4})$/, (m = '', y = '') => monthSpan(yearOf(y), MONTHS[m])],
  [/^(\d{1,2})[-/](\d{4})$/, (m = '', y = '') => monthSpan(yearOf(y), Number(m))],
  [/^(?:q|kw|k)\s*([1-4])[\s/-]*'?(\d{2}|\d{4})$/, (q = '', y = '') => quarterSpan(yearOf(y), q)],
  [/^(\d{4})[\s/-]*(?:q|kw|k)\s*([1-4])$/, (y = '', q = '') => quarterSpan(yearOf(y), q)],
  [
    new RegExp(`^([1-4])${QUARTER_WORD}\\s*(?:van\\s+|of\\s+)?(\\d{4})$`),
    (q = '', y = '') => quarterSpan(yearOf(y), q),
  ],
  [
    /^(?:kwartaal|quarter)\s*([1-4])\s*,?\s*(\d{4})$/,
    (q = '', y = '') => quarterSpan(yearOf(y), q),
  ],
  [
    /^(?:h([12])|([12])e\s+(?:helft|halfjaar))\s*(?:van\s+)?(\d{4})$/,
    (h = '', helft = '', y = '') => {
      const first = (h || helft) === '1';
      return span(
        dateOf(Number(y), first ? 1 : 7, 1),
        first ? dateOf(Number(y), 6, 30) : dateOf(Number(y), 12, 31),
      );
    },
  ],
  [
    /^(\d{4})$/,
    (y = '') => {
      const year = yearOf(y);
      return year ? span(dateOf(year, 1, 1), dateOf(year, 12, 31)) : undefined;
    },
  ],
];

function readSpan(text: string): Span | undefined {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1).map((part) => part ?? ''));
  }
  return undefined;
}

function deadlineOf({ from, to }: Span): Deadline {
  return from === to ? { on: from } : { between: [from, to] };
}

/** `1 juli 2024 t/m 30 september 2024`, `2025/2026`, `2025-2026`, `van ... tot ...`. */
function readPeriod(text: string): Deadline | undefined {
  const years = /^(\d{4})\s*[-/–]\s*(\d{4})$/.exec(text);
  const words =
    /^(?:(?:van|tussen|from|between)\s+)?(.+?)\s+(?:t\/m|tot en met|tot|en|–|-|to|until|and)\s+(.+)$/.exec(
      text,
    );
  const [from, to] = [
    readSpan(years?.[1] ?? words?.[1] ?? ''),
    readSpan(years?.[2] ?? words?.[2] ?? ''),
  ];
  if (!from || !to || from.from > to.to) return undefined;
  return { between: [from.from, to.to] };
}

function readCandidates(text: string): Deadline | undefined {
  const parts = text.split(/\s+(?:of|or)\s+/);
  const days = parts
    .map(readSpan)
    .map((read) => (read && read.from === read.to ? read.from : undefined));
  if (days.length < 2 || days.includes(undefined)) return undefined;
  return { candidates: days as IsoDate[] };
}

const DOUBT = /^(?:ca\.?|circa|rond|ongeveer|waarschijnlijk|about|around|probably)\s+|\s*\?$/;

/**
 * Reads a moment as people type it: `1 juli 2025`, `1-7-25`, `q3 2025`, `juli 2025`, `2025/2026`, `1 juli 2025?`, `1-1-24 of 1-1-25`.
 * @returns the deadline, or `undefined` when the words say no moment that we may fill in (`medio 2025`, `zo snel mogelijk`)
 */
export function readDeadline(typed: string): Deadline | undefined {
  const text = typed.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const bare = text.replace(/^(?:uiterlijk|v[oó]{2}r|per|op|in|by|before|on)\s+(?:het\s+)?/, '');
  if (DOUBT.test(bare)) {
    const sure = readSpan(bare.replace(DOUBT, ''));
    return sure && { uncertain: sure.to };
  }
  const read = readSpan(bare);
  return read ? deadlineOf(read) : (readCandidates(bare) ?? readPeriod(bare));
}
