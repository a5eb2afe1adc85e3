import { cents, type Cents } from './cents.ts';
import type { Language } from './month-names.ts';
import {
  readExact,
  withSeparators,
  type ExactNumber,
  type NumberTextRefusal,
} from './number-text.ts';
import { ok, refuse, type Result } from './result.ts';

/** Why a text is no amount that we may fill in. */
export type MoneyTextRefusal = NumberTextRefusal | 'finer-than-a-cent';

/** Powers of ten that words and letters behind a number stand for. */
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/(?<=[\d\s])(?:k|dzd\.?|duizend|thousand)$/, 3],
  [/(?<=[\d\s])(?:ton)$/, 5],
  [/(?<=[\d\s])(?:m|mln\.?|mio\.?|miljoen|million)$/, 6],
  [/(?<=[\d\s])(?:mld\.?|mrd\.?|bn|miljard|billion)$/, 9],
];

const CURRENCY = /^([+-]?)\s*(?:€|eur\b|euros?\b)\s*|\s*(?:€|\beuros?|\beur)$/g;
const NO_CENTS = /[,.](?:-{1,2}|=)$/;

/** Takes the currency away and keeps a sign that stands before it. */
function withoutCurrency(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replaceAll(CURRENCY, (_, sign?: string) => sign ?? '')
    .trim()
    .replace(NO_CENTS, '')
    .trim();
}

function inCents({ digits, decimals }: ExactNumber, power: number): bigint | undefined {
  const shift = power + 2 - decimals;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return digits % divisor === 0n ? digits / divisor : undefined;
}

/**
 * Reads an amount as people type it: `1,2 mln`, `€ 1.250.000`, `12 miljard`, `350k`, `1250,50`, `€ 5,-`.
 * @returns whole cents, exact, or why not. Nothing is rounded; what could mean two amounts is refused.
 */
export function parseMoneyText(
  typed: string,
  language: Language = 'nl',
): Result<Cents, MoneyTextRefusal> {
  const bare = withoutCurrency(typed);
  const [word, power] = MAGNITUDES.find(([pattern]) => pattern.test(bare)) ?? [];
  const text = word ? withoutCurrency(bare.replace(word, '')) : bare;
  const number = readExact(text, language);
  if (typeof number === 'string') return refuse(number);
  if (word === undefined && number.decimals === 3) return refuse('separator-unclear');
  const amount = inCents(number, power ?? 0);
  if (amount === undefined) return refuse('finer-than-a-cent');
  const result = Number(amount);
  return Number.isSafeInteger(result) ? ok(cents(result)) : refuse('too-large');
}

/** @returns an amount in euros, which `parseMoneyText` reads back: `€ 1.250.000`, `€ 1.250,50`; in English `€1,250.50` */
export function formatMoney(amount: Cents, language: Language): string {
  const [sign, euros] = [amount < 0 ? '-' : '', Math.floor(Math.abs(amount) / 100)];
  const rest = Math.abs(amount) % 100;
  const text = rest === 0 ? String(euros) : `${euros}.${String(rest).padStart(2, '0')}`;
  return `${sign}€${language === 'nl' ? '\u00A0' : ''}${withSeparators(text, language)}`;
}

/**
 * Reads a number as people type it: `1.250`, `12,5`, `-3`.
 * @returns the number, or why not
 */
export function parseNumberText(
  typed: string,
  language: Language = 'nl',
): Result<number, NumberTextRefusal> {
  const number = readExact(typed, language);
  if (typeof number === 'string') return refuse(number);
  const value = Number(`${number.digits}e-${number.decimals}`);
  return Number.isSafeInteger(Math.trunc(value)) ? ok(value) : refuse('too-large');
}

/** @returns a number with the separators of a language, at most `decimals` behind the comma, no zeros at its end */
export function formatNumber(value: number, language: Language, decimals = 6): string {
  const fixed = value.toFixed(decimals);
  const text = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return withSeparators(text === '-0' ? '0' : text, language);
}
