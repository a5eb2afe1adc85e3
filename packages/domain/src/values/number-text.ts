import type { Language } from './month-names.ts';

/** A number as typed, exact: `-1.346,5` is -13465 with one decimal. */
export type ExactNumber = { readonly digits: bigint; readonly decimals: number };

/** Why a text is no number. `separator-unclear`: a full stop or comma that could mean thousands or decimals (`1.25`, `1,250`). */
export type NumberTextRefusal =
  | 'nothing-typed'
  | 'not-understood'
  | 'separator-unclear'
  | 'too-large';

const SEPARATORS = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Language, unknown>;

/** What no reading of the separators makes a number. */
const PLAIN = /^[+-]?\d[\d.,]*$/;

/**
 * Reads a number with the separators of a language, without rounding. Spaces and apostrophes between groups of three are read too.
 * @returns the number, or why not
 */
export function readExact(
  typed: string,
  language: Language,
): ExactNumber | Exclude<NumberTextRefusal, 'too-large'> {
  const text = typed
    .trim()
    .replaceAll('\u2212', '-')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  if (text === '') return 'nothing-typed';
  const { group, decimal } = SEPARATORS[language];
  const match = new RegExp(
    `^([+-]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?$`,
  ).exec(text);
  if (!match) return PLAIN.test(text) ? 'separator-unclear' : 'not-understood';
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole.replaceAll(group, '') + fraction);
  return { digits: sign === '-' ? -digits : digits, decimals: fraction.length };
}

/** @returns a decimal text (`-1234.5`) with the separators of a language: `-1.234,5` */
export function withSeparators(decimalText: string, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = '', fraction] = decimalText.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
