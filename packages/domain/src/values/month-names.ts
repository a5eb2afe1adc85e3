/** Languages that people type in and screens are shown in. */
export type Language = 'nl' | 'en';

/** Months as they are written out, January first. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const ABBREVIATIONS: Readonly<Record<string, number>> = { mrt: 3, okt: 10, sept: 9, maa: 3 };

const NUMBERS = new Map<string, number>([
  ...Object.values(MONTH_NAMES).flatMap((names) =>
    names.flatMap((name, index): [string, number][] => [
      [name.toLowerCase(), index + 1],
      [name.toLowerCase().slice(0, 3), index + 1],
    ]),
  ),
  ...Object.entries(ABBREVIATIONS),
]);

/** @returns 1-12 for a month by its Dutch or English name, whole or shortened, in lower case */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name);
}
