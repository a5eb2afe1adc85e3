import type { Language } from './define-texts.ts';

const zone = 'Europe/Amsterdam';
const dayLength = 86_400_000;

export type Format = {
  /** `2025-07-01` → "1 juli 2025". Anything that is no ISO date comes back as it is. */
  date(iso: string): string;
  /** `2025-07-01` → "1 jul 2025", for table cells. */
  shortDate(iso: string): string;
  /** An instant as day and time in Amsterdam: "1 juli 2025 om 14:05". */
  moment(instant: string | number | Date): string;
  /** An instant as the time in Amsterdam: "14:05". */
  time(instant: string | number | Date): string;
  /** Days between today and a date in words: "vandaag", "over 3 dagen", "2 maanden geleden". */
  relativeDate(iso: string, today: string): string;
  /** As `relativeDate`, but a date gone by is "3 dagen te laat". */
  deadline(iso: string, today: string): string;
  /** An instant against now: "zojuist", "5 minuten geleden", "gisteren". */
  ago(instant: string | number | Date, now: string | number | Date): string;
  number(value: number, decimals?: number): string;
  /** A share between 0 and 1 → "12,5%". */
  percent(share: number, decimals?: number): string;
  /** Whole cents → "€ 1.200.000" (cents only when there are any). */
  euro(cents: number): string;
  /** Whole cents, short: "€ 1,2 mln". For charts and heads; not where exactness counts. */
  euroShort(cents: number): string;
  /** "Isala, Deventer Ziekenhuis en GGD IJsselland". */
  list(parts: readonly string[]): string;
  /** A quarter `2025-Q3` → "3e kwartaal 2025". */
  quarter(quarter: string): string;
  compare(a: string, b: string): number;
};

const words = {
  nl: {
    locale: 'nl-NL',
    late: (span: string) => `${span} te laat`,
    now: 'zojuist',
    quarter: (n: string, year: string) => `${n}e kwartaal ${year}`,
    million: 'mln',
    billion: 'mld',
    at: 'om',
  },
  en: {
    locale: 'en-GB',
    late: (span: string) => `${span} late`,
    now: 'just now',
    quarter: (n: string, year: string) => `Q${n} ${year}`,
    million: 'm',
    billion: 'bn',
    at: 'at',
  },
} as const;

/** Midnight UTC of an ISO date in milliseconds, or undefined when it is none. */
function dayOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** The largest unit that says a span of days without false precision. */
function inUnits(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  const sign = Math.sign(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [sign * Math.floor(size / 7), 'week'];
  if (size < 730) return [sign * Math.floor(size / 30.4375), 'month'];
  return [sign * Math.floor(size / 365.25), 'year'];
}

function quarterOf(quarter: string): [string, string] | undefined {
  const [, year, n] = /^(\d{4})-?Q([1-4])$/i.exec(quarter) ?? [];
  return year !== undefined && n !== undefined ? [n, year] : undefined;
}

const digits = (n: number | undefined) =>
  n === undefined ? {} : { minimumFractionDigits: n, maximumFractionDigits: n };

function makeFormat(language: Language): Format {
  const w = words[language];
  const day = new Intl.DateTimeFormat(w.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(w.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayHere = new Intl.DateTimeFormat(w.locale, { dateStyle: 'long', timeZone: zone });
  const time = new Intl.DateTimeFormat(w.locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const relative = new Intl.RelativeTimeFormat(w.locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(w.locale, { type: 'conjunction' });
  const collator = new Intl.Collator(w.locale, { numeric: true, sensitivity: 'base' });
  // Making one costs a hundred times as much as using it, and a table of amounts uses it for each cell.
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions = {}) => {
    const key = JSON.stringify(options);
    const made = numbers.get(key) ?? new Intl.NumberFormat(w.locale, options);
    numbers.set(key, made);
    return made.format(value);
  };
  const euro = (value: number, options: Intl.NumberFormatOptions) =>
    number(value, { style: 'currency', currency: 'EUR', ...options });

  const relativeDate = (iso: string, today: string) => {
    const [at, from] = [dayOf(iso), dayOf(today)];
    if (at === undefined || from === undefined) return iso;
    return relative.format(...inUnits(Math.round((at - from) / dayLength)));
  };

  return {
    date: (iso) => (dayOf(iso) === undefined ? iso : day.format(dayOf(iso))),
    shortDate: (iso) => (dayOf(iso) === undefined ? iso : shortDay.format(dayOf(iso))),
    moment: (instant) =>
      `${dayHere.format(new Date(instant))} ${w.at} ${time.format(new Date(instant))}`,
    time: (instant) => time.format(new Date(instant)),
    relativeDate,
    deadline: (iso, today) => {
      const [at, from] = [dayOf(iso), dayOf(today)];
      if (at === undefined || from === undefined || at >= from) return relativeDate(iso, today);
      const [amount, unit] = inUnits(Math.round((from - at) / dayLength));
      return w.late(number(amount, { style: 'unit', unit, unitDisplay: 'long' }));
    },
    ago: (instant, now) => {
      const seconds = (new Date(instant).getTime() - new Date(now).getTime()) / 1000;
      if (Math.abs(seconds) < 45) return w.now;
      if (Math.abs(seconds) < 3600) return relative.format(Math.round(seconds / 60), 'minute');
      if (Math.abs(seconds) < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
      return relative.format(...inUnits(Math.round(seconds / 86_400)));
    },
    number: (value, decimals) => number(value, digits(decimals)),
    percent: (share, decimals) =>
      number(share, { style: 'percent', maximumFractionDigits: 1, ...digits(decimals) }),
    euro: (cents) => euro(cents / 100, digits(cents % 100 === 0 ? 0 : 2)),
    euroShort: (cents) => {
      const value = cents / 100;
      const size = Math.abs(value);
      if (size < 1_000_000) return euro(value, digits(cents % 100 === 0 ? 0 : 2));
      const [unit, word] =
        size < 1_000_000_000 ? [1_000_000, w.million] : [1_000_000_000, w.billion];
      return `${euro(value / unit, { minimumFractionDigits: 0, maximumFractionDigits: 2 })} ${word}`;
    },
    list: (parts) => list.format(parts),
    quarter: (quarter) => {
      const found = quarterOf(quarter);
      return found ? w.quarter(...found) : quarter;
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

const formats = new Map<Language, Format>();

/** Dates, numbers, money and lists as words of a language; one instance per language. */
export function formatFor(language: Language): Format {
  const known = formats.get(language);
  if (known) return known;
  const fresh = makeFormat(language);
  formats.set(language, fresh);
  return fresh;
}
