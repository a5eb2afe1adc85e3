import type { Language } from '../texts/define-texts.ts';

const units: readonly [RegExp, number][] = [
  [/^(miljard|mld|mrd|billion|bn)\.?$/, 9],
  [/^(miljoen|mln|mio|million|m)\.?$/, 6],
  [/^(duizend|dzd|thousand|k)\.?$/, 3],
];

/** A plain number with marks of thousands and decimals, as digits with a point: "1.200,5" → "1200.5". */
function plainDigits(text: string, language: Language): string | undefined {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '');
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(compact);
  const [, sign = '', body = ''] = match ?? [];
  if (!match) return undefined;
  const grouped = (group: string, decimal: string) =>
    new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(body);
  const [group, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  if (grouped(group, decimal)) return sign + body.replaceAll(group, '').replace(decimal, '.');
  if (grouped(decimal, group) && body.includes(group))
    return sign + body.replaceAll(decimal, '').replace(group, '.');
  return /^\d+([.,]\d+)?$/.test(body) ? sign + body.replace(',', '.') : undefined;
}

/** Moves the decimal point of plain digits to the right and gives a whole number, or undefined when a rest remains. */
function shifted(digits: string, places: number): number | undefined {
  const [, sign = '', whole = '', rest = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const kept = rest.replace(/0+$/, '');
  if (whole === '' || kept.length > places) return undefined;
  const value = Number(sign + whole + kept.padEnd(places, '0'));
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

/** Reads a number as people type it: "12,5", "1.200", "90 %". Undefined when it is none. */
export function readNumber(text: string, language: Language = 'nl'): number | undefined {
  const digits = plainDigits(text.replace(/%\s*$/, ''), language);
  const value = digits === undefined ? Number.NaN : Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Reads an amount in euro as people type it and gives whole cents: "1,2 mln", "€ 250.000", "12,50", "3 miljard".
 * Undefined when it is no amount, when it has parts of a cent, or when it is too large to be exact.
 */
export function readCents(text: string, language: Language = 'nl'): number | undefined {
  const bare = text
    .toLowerCase()
    .replace(/€|euro|eur\b/g, ' ')
    .replace(/,-+\s*$/, '')
    .trim();
  const [, amount = '', unit = ''] = /^([^a-z]+?)\s*([a-z]+\.?)?$/.exec(bare) ?? [];
  const power = unit === '' ? 0 : units.find(([pattern]) => pattern.test(unit))?.[1];
  const digits = plainDigits(amount, language);
  if (digits === undefined || power === undefined) return undefined;
  return shifted(digits, power + 2);
}
