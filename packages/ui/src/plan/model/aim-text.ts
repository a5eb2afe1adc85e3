import type { Aim } from '@iza/domain/values';

type Qualifier = 'about' | 'at least' | 'at most';

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:minimaal|minstens|ten minste|tenminste|at least|≥|>=)\s*/i, 'at least'],
  [/^(?:maximaal|hoogstens|ten hoogste|at most|≤|<=)\s*/i, 'at most'],
  [/^(?:ongeveer|circa|ca\.?|rond|about|around)\s*/i, 'about'],
];

const DONE = /^(?:ja|gereed|klaar|afgerond|aanwezig|gerealiseerd|yes|done|in place)$/i;
const DIRECTIONS: readonly (readonly [RegExp, 'up' | 'down' | 'steady'])[] = [
  [/^(?:omhoog|stijgt|stijging|meer|hoger|toename|up|increase|more)$/i, 'up'],
  [/^(?:omlaag|daalt|daling|minder|lager|afname|down|decrease|less|fewer)$/i, 'down'],
  [/^(?:gelijk|stabiel|gelijkblijvend|blijft gelijk|steady|same)$/i, 'steady'],
];
const COVERAGE = /^(?:de\s+)?(?:hele|gehele|heel|alle|iedere|elke|overal|whole|all|every)\b/i;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

function numberOf(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** A unit is short and holds no figures: `90% in 2025` is a sentence, not a number with a unit. */
function unitOf(text: string | undefined): string | undefined {
  const unit = text?.trim() ?? '';
  return unit === '' || unit.length > 60 || /\d/.test(unit) ? undefined : unit;
}

function readNumeric(text: string, qualifier: Qualifier | undefined): Aim | undefined {
  const qualified = qualifier ? { qualifier } : {};
  const range = new RegExp(`^(${NUMBER})\\s*%?\\s*(?:-|–|t/m|tot|to)\\s*(${NUMBER})\\s*(.+)$`).exec(
    text,
  );
  if (range) {
    const [from, to, unit] = [numberOf(range[1] ?? ''), numberOf(range[2] ?? ''), unitOf(range[3])];
    return unit && from <= to ? { kind: 'range', from, to, unit, ...qualified } : undefined;
  }
  const match = new RegExp(`^([+-]|\\u2212)?\\s*(${NUMBER})\\s*(\\D.*)$`).exec(text);
  const unit = unitOf(match?.[3]);
  if (!match || !unit) return undefined;
  const sign = match[1];
  const number = numberOf(match[2] ?? '');
  if (!sign) return { kind: 'exact', quantity: { number, unit }, ...qualified };
  return { kind: 'change', by: { number: sign === '+' ? number : -number, unit }, ...qualified };
}

/**
 * Reads an aim as people type it: `90%`, `minimaal 240 patiënten`, `5-10 activiteiten`, `-20%`, `ja`, `omlaag`, `alle praktijken`.
 * @returns the aim; what is no number with a unit is a norm in words, kept as typed, and `undefined` only for nothing at all
 */
export function readAim(typed: string): Aim | undefined {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (DONE.test(text)) return { kind: 'done' };
  const direction = DIRECTIONS.find(([pattern]) => pattern.test(text));
  if (direction) return { kind: 'direction', direction: direction[1] };
  const found = QUALIFIERS.find(([pattern]) => pattern.test(text));
  const numeric = readNumeric(found ? text.replace(found[0], '') : text, found?.[1]);
  if (numeric) return numeric;
  return COVERAGE.test(text) ? { kind: 'coverage', text } : { kind: 'norm', text };
}
