import type { Aim } from '../values/index.ts';
import { readPlainNumber } from './printed.ts';

/** What a printed target was read as: an aim, a marker that leaves it open, or words that hold no figure. */
export type TargetRead =
  | { readonly aim: Aim }
  | { readonly open: 'PM' | 'XX' | '?' }
  | { readonly inWords: string };

type Qualifier = 'about' | 'at least' | 'at most';

const NUMBER = String.raw`(-?\d+(?:\.\d{3})*(?:,\d+)?)`;
const COUNTING_WORDS: readonly string[] = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
];
const DOWN =
  /\b(?:minder|lager|kleiner|afgenomen|afname|verminderd|verminderen|gereduceerd|gedaald|daalt)\b/;
const UP = /\b(?:meer|hoger|groter|vaker|toegenomen|toename|toe|gestegen|stijgt)\b/;

/**
 * Reads a target as the agreement prints it. A marker (`XX%`, `PM`) never becomes a number, and words without a figure stay words.
 * @example readTargetPrinted('maximaal 10%') // { aim: exactly 10 %, at most }
 */
export function readTargetPrinted(printed: string): TargetRead {
  const text = printed.trim().replaceAll('’', "'").toLowerCase();
  return (
    readMarker(text) ??
    readTerm(text) ??
    readRank(text) ??
    readShare(text) ??
    readCount(text) ??
    readDirection(text) ?? { inWords: printed.trim() }
  );
}

function readMarker(text: string): TargetRead | undefined {
  if (/\bxx\b/.test(text)) return { open: 'XX' };
  if (/\bpm\b/.test(text)) return { open: 'PM' };
  return text === '?' ? { open: '?' } : undefined;
}

function exact(number: number, unit: string, qualifier?: Qualifier): TargetRead {
  return { aim: { kind: 'exact', quantity: { number, unit }, ...(qualifier && { qualifier }) } };
}

function qualifierOf(text: string): Qualifier | undefined {
  if (/\b(?:maximaal|hoogstens|ten hoogste|niet meer dan)\b/.test(text)) return 'at most';
  if (/\b(?:minimaal|minimum\w*|tenminste|ten minste|ondergrens)\b/.test(text)) return 'at least';
  return /\b(?:zo'n|circa|ca|ongeveer|bijna)\b/.test(text) ? 'about' : undefined;
}

/** @returns the number a Dutch counting word or literal stands for, up to ten for words */
export function readCountingWord(text: string): number | undefined {
  const index = COUNTING_WORDS.indexOf(text.toLowerCase().replace('één', 'een'));
  return index === -1 ? readPlainNumber(text) : index + 1;
}

function readTerm(text: string): TargetRead | undefined {
  const match = /\bbinnen (\S+) (uur|dagen|week|weken|maand|maanden|jaar)\b/.exec(text);
  const number = match ? readCountingWord(match[1] as string) : undefined;
  return match && number !== undefined ? exact(number, match[2] as string, 'at most') : undefined;
}

function readRank(text: string): TargetRead | undefined {
  const match = /\btop[- ](\d+|drie)\b/.exec(text);
  const number = match ? readCountingWord(match[1] as string) : undefined;
  return number ? exact(number, 'plaats', 'at most') : undefined;
}

function readShare(text: string): TargetRead | undefined {
  const match = new RegExp(`(?<![\\d.,])${NUMBER}\\s?%(-?punt)?`).exec(text);
  const number = match ? readPlainNumber(match[1] as string) : undefined;
  if (!match || number === undefined) return undefined;
  const unit = match[2] ? '%-punt' : '%';
  const qualifier = qualifierOf(text);
  // "niet meer dan" bounds a share, it is no rise
  const bare = text.replaceAll('niet meer dan', '');
  const sign = DOWN.test(bare) ? -1 : UP.test(bare) ? 1 : 0;
  if (sign === 0) return exact(number, unit, qualifier);
  return {
    aim: { kind: 'change', by: { number: sign * number, unit }, ...(qualifier && { qualifier }) },
  };
}

function readCount(text: string): TargetRead | undefined {
  const match = new RegExp(`(?<![\\d.,])${NUMBER} (\\p{L}[\\p{L} ]*)$`, 'u').exec(text);
  const number = match ? readPlainNumber(match[1] as string) : undefined;
  return match && number !== undefined
    ? exact(number, (match[2] as string).trim(), qualifierOf(text))
    : undefined;
}

function readDirection(text: string): TargetRead | undefined {
  if (/\d/.test(text)) return undefined;
  const down = DOWN.test(text);
  if (down === UP.test(text)) return undefined;
  return { aim: { kind: 'direction', direction: down ? 'down' : 'up' } };
}

/** A ratio such as *one in six*. */
export type RatioRead = { readonly part: number; readonly whole: number };

/** @returns the ratio in `een op zes`, `1 op 5,9`; `undefined` when none is printed */
export function readRatioPrinted(printed: string): RatioRead | undefined {
  const match = /(?<!\S)(\S+) op (?:de )?(\S+?)(?=$|[\s)'’.])/.exec(printed.trim());
  const part = match ? readCountingWord((match[1] as string).replace(/^['‘(]/, '')) : undefined;
  const whole = match ? readCountingWord(match[2] as string) : undefined;
  return part && whole ? { part, whole } : undefined;
}

/** A year, with the footnote digits that the plain text glued to it. */
export type YearRead = { readonly year: number; readonly footnotes: readonly number[] };

/**
 * Reads the year at the end of a phrase. In the plain text a footnote mark follows without a space (`20214` is 2021 with note 4,
 * `2020.25` is 2020 with note 25): those digits are never part of the year.
 */
export function readYearPrinted(printed: string): YearRead | undefined {
  const match = /(?<!\d)((?:19|20)\d{2})[.)]*(\d{1,2}(?:,\d{1,2})*)?[.)]*\s*$/.exec(printed);
  if (!match) return undefined;
  const footnotes = (match[2] ?? '').split(',').filter(Boolean).map(Number);
  return { year: Number(match[1]), footnotes };
}
