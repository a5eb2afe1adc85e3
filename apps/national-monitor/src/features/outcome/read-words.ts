import type { Norm, Outcome } from '@iza/domain/accord';

type Read = { readonly printed: string; readonly of?: string | undefined };

/** What of a record stays open is said in words; nothing is filled in. */
export type OpenWords = {
  readonly open: Readonly<Record<'not printed' | 'to be measured', string>>;
  readonly onlyYear: string;
  readonly leftOpen: (mark: string) => string;
  readonly of: (value: string, what: string) => string;
};

/** A figure as printed, with what it is of; a mark that leaves it open says so. */
function figureWords(
  { printed, of, read }: Read & { readonly read?: object | undefined },
  words: OpenWords,
): string {
  const value = read !== undefined && 'open' in read ? words.leftOpen(printed) : printed;
  return of === undefined ? value : words.of(value, of);
}

/** The baseline as printed, or why there is none. */
export function baselineWords({ baseline }: Outcome, words: OpenWords): string {
  if ('open' in baseline) return words.open[baseline.open];
  if (baseline.read === undefined) return words.onlyYear;
  return figureWords({ printed: baseline.printed, read: baseline.read }, words);
}

/** The year and month of the baseline, `2021-12`; empty where none is printed. */
export function baselineYear({ baseline }: Outcome): string {
  if (baseline.year === undefined) return '';
  const month = 'month' in baseline ? baseline.month : undefined;
  return month === undefined
    ? String(baseline.year)
    : `${baseline.year}-${String(month).padStart(2, '0')}`;
}

/** Every aim of a criterion as printed. */
export function targetWords({ target, moreTargets = [] }: Outcome, words: OpenWords): string {
  return [target, ...moreTargets].map((one) => figureWords(one, words)).join('; ');
}

/** The unit, where the aim itself does not say it. */
export function unitBeside(one: Outcome, words: OpenWords): string | undefined {
  return one.unit === null || targetWords(one, words).includes(one.unit) ? undefined : one.unit;
}

/** Every figure of a norm as printed. */
export function normWords({ values }: Norm, words: OpenWords): string {
  return values.map((one) => figureWords(one, words)).join('; ');
}
