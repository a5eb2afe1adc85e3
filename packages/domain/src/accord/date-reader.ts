import { dateOf, isoDate, type IsoDate } from '../values/index.ts';
import { knownDate, monthsOf, type Bound, type DateReading, type Grain } from './date-reading.ts';
import { namesNoYear, readStretch, type Stretch } from './date-words.ts';

/** The term of the agreement, for phrases such as *during the IZA period*. @see 4.1.5 */
const TERM: [IsoDate, IsoDate] = [isoDate('2023-01-01'), isoDate('2026-12-31')];

const UNREADABLE: DateReading = { absent: 'unreadable' };
const COUNTING_WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
};

/**
 * Reads a date as the agreement prints it, in digits (annex L) or in words (the text). Nothing is filled in: a question mark, a gap or a
 * year that was left out stays open, and a misprint is read as uncertain.
 * @example readDatePrinted('uiterlijk eind Q4 2022') // by 2022-12-31
 * @example readDatePrinted('1-1-2024/5') // candidates 2024-01-01 and 2025-01-01
 */
export function readDatePrinted(printed: string): DateReading {
  const text = printed
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[ | \]/g, (bracket) => bracket.trim())
    .trim()
    .toLowerCase();
  return (
    readDigits(text) ??
    readOpen(text) ??
    readRecurring(text) ??
    readTerm(text) ??
    readTwoYears(text) ??
    readWords(text) ?? { absent: namesNoYear(text) ? 'yearLeftOut' : 'unreadable' }
  );
}

function readDigits(text: string): DateReading | undefined {
  const match = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4}|\d-\d{2})(\/\d{1,4})?( ?\(\?\))?$/.exec(text);
  if (!match) return /\d-\d{1,2}-\d/.test(text) ? UNREADABLE : undefined;
  const [, day, month, year = '', other, mark] = match;
  // in `1-1-2-24` a hyphen stands where the nought should be
  const first = dateOf(Number(year.replace('-', '0')), Number(month), Number(day));
  if (first === undefined) return UNREADABLE;
  if (other !== undefined)
    return candidatesOf([first, otherYear(first, other.slice(1))], 'by', 'day') ?? UNREADABLE;
  if (year.includes('-'))
    return { deadline: { uncertain: first }, bound: 'by', grain: 'day', doubt: 'misprint' };
  if (mark !== undefined)
    return { deadline: { uncertain: first }, bound: 'by', grain: 'day', doubt: 'questionMark' };
  return {
    deadline: { on: first },
    bound: bindingOf(text.slice(0, match.index).trim())?.bound ?? 'by',
    grain: 'day',
  };
}

/** `1-1-2024/5` and `1-1-2024/2025`: the digits after the stroke replace the last ones of the year. */
function otherYear(first: IsoDate, digits: string): IsoDate | undefined {
  const year = Number(first.slice(0, 4 - digits.length) + digits);
  return dateOf(year, Number(first.slice(5, 7)), Number(first.slice(8)));
}

function candidatesOf(
  days: readonly (IsoDate | undefined)[],
  bound: Bound,
  grain: Grain,
): DateReading | undefined {
  const known = days.filter((day) => day !== undefined);
  if (known.length < 2 || new Set(known).size < known.length) return undefined;
  return { deadline: { candidates: known }, bound, grain, doubt: 'twoYears' };
}

function readOpen(text: string): DateReading | undefined {
  if (text === '?') return { absent: 'questionMark' };
  return /\[uiterlijke? datum\]|\bpm\b/.test(text) ? { absent: 'leftOpen' } : undefined;
}

function readRecurring(text: string): DateReading | undefined {
  if (/\b(?:elk|ieder) kwartaal\b|\bvier ?maal per jaar\b|kwartaaloverleg$/.test(text)) {
    return { absent: 'recurring', every: 'quarter' };
  }
  return /\bjaarlijkse?\b/.test(text) ? { absent: 'recurring', every: 'year' } : undefined;
}

function readTerm(text: string): DateReading | undefined {
  if (/\biza- ?periode\b|\biza periode\b|\bperiode waarvoor de afspraken gelden$/.test(text)) {
    return { deadline: { between: TERM }, bound: 'within', grain: 'years', doubt: 'termOfAccord' };
  }
  const years = /\b(?:komende|binnen) (\d+|een|twee|drie|vier|vijf|zes) jaar$/.exec(text)?.[1];
  if (years !== undefined)
    return { absent: 'relative', years: COUNTING_WORDS[years] ?? Number(years) };
  if (/\bkomende maanden$/.test(text)) return { absent: 'relative' };
  return /(?:voorjaars|august(?:us)?|miljoenen)(?:besluitvorming|nota) \d{4}$/.test(text)
    ? { absent: 'event' }
    : undefined;
}

function readTwoYears(text: string): DateReading | undefined {
  const match = /(\d{4})(?: of |\/|, en (?:als|indien) noodzakelijk ook in )(\d{4})\]?$/.exec(text);
  if (!match) return undefined;
  const years = [Number(match[1]), Number(match[2])];
  const bound = bindingOf(text.slice(0, match.index).replace('[', '').trim())?.bound ?? 'within';
  const starts = bound === 'from';
  return candidatesOf(
    years.map((year) => (starts ? dateOf(year, 1, 1) : dateOf(year, 12, 31))),
    bound,
    'year',
  );
}

function readWords(text: string): DateReading | undefined {
  if (/^tussen nu en \d{4}$/.test(text)) return vague(yearOf(text), 'by');
  const found = readStretch(text.replace(/^tussen (\d{4}) en (\d{4})$/, '$1-$2'));
  if (!found) return undefined;
  const { stretch, before } = found;
  if (/\bbegin(?: van)?$/.test(before))
    return vague(monthsOf(Number(stretch.from.slice(0, 4)), 1, 3), 'within');
  if (/\bmedio$/.test(before)) return middleOf(stretch);
  if (stretch.grain === 'season') return seasonReading(stretch, before);
  if (/\b(?:eind|einde van)$/.test(before))
    return { deadline: { on: stretch.to }, bound: 'by', grain: stretch.grain };
  return sharpReading(stretch, bindingOf(before));
}

function yearOf(text: string): [IsoDate, IsoDate] {
  return monthsOf(Number(text.slice(-4)), 1, 12);
}

function vague(between: [IsoDate, IsoDate], bound: Bound): DateReading {
  return { deadline: { between }, bound, grain: 'words', doubt: 'vague' };
}

function middleOf(stretch: Stretch): DateReading | undefined {
  if (stretch.grain !== 'year') return undefined;
  const middle = knownDate(Number(stretch.from.slice(0, 4)), 7, 1);
  return { deadline: { uncertain: middle }, bound: 'by', grain: 'words', doubt: 'vague' };
}

function seasonReading(stretch: Stretch, before: string): DateReading {
  const bound = bindingOf(before)?.bound ?? 'within';
  const vagueSeason = { grain: 'season', doubt: 'vague' } as const;
  if (bound === 'before') return { deadline: { uncertain: stretch.from }, bound, ...vagueSeason };
  if (bound === 'by') return { deadline: { uncertain: stretch.to }, bound, ...vagueSeason };
  return { deadline: { between: [stretch.from, stretch.to] }, bound, ...vagueSeason };
}

type Binding = { readonly bound: Bound; readonly edge: 'first' | 'last' | 'after' };

const BINDINGS: readonly (readonly [RegExp, Binding])[] = [
  [/\b(?:tot en met|t\/m)(?: uiterlijk)?$/, { bound: 'until', edge: 'last' }],
  [/\buiterlijk\b/, { bound: 'by', edge: 'last' }],
  [/\bvoor(?: de)?$/, { bound: 'before', edge: 'first' }],
  [/\b(?:vanaf|per|met ingang van)$/, { bound: 'from', edge: 'first' }],
  [/\bna$/, { bound: 'from', edge: 'after' }],
  [/\btot(?: aan| het jaar)?$/, { bound: 'until', edge: 'first' }],
];

/** What the words before a date bind it to; `undefined` when they say only that it lies within. */
function bindingOf(before: string): Binding | undefined {
  return BINDINGS.find(([pattern]) => pattern.test(before))?.[1];
}

function sharpReading(stretch: Stretch, binding: Binding | undefined): DateReading {
  const { from, to, grain } = stretch;
  if (grain === 'day') return { deadline: { on: from }, bound: binding?.bound ?? 'by', grain };
  if (binding === undefined) return { deadline: { between: [from, to] }, bound: 'within', grain };
  return { deadline: { on: edgeOf(stretch, binding.edge) }, bound: binding.bound, grain };
}

function edgeOf(stretch: Stretch, edge: Binding['edge']): IsoDate {
  if (edge === 'after') return dayAfter(stretch.to);
  return edge === 'first' ? stretch.from : stretch.to;
}

function dayAfter(date: IsoDate): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return dateOf(year, month, day + 1) ?? dateOf(year, month + 1, 1) ?? knownDate(year + 1, 1, 1);
}
