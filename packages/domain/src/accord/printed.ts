import { z } from 'zod';
import { cents, clauseIdSchema, editionSchema, lineSchema, type Cents } from '../values/index.ts';

/** The documents that records cite by line. `signed-facts` is our list of what is known of the signed edition. */
export const documentCodeSchema = z
  .enum([
    'concept',
    'public-summary',
    'municipal-explanation',
    'practitioner-summary',
    'essay',
    'signed-facts',
  ])
  .meta({ description: 'Document, by its code' });

/** Literally as printed; line and page breaks put together. */
export const printedSchema = lineSchema.min(1).meta({ description: 'Literally as printed' });

/** Stable key of a record of ours. */
export const recordIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({ description: 'Stable key of the record' });

/** What a reader needs to know about a record. */
export const remarkSchema = lineSchema.meta({ description: 'What a reader needs to know' });
export type DocumentCode = z.infer<typeof documentCodeSchema>;

/** Line numbers in the text file of the cited document, counted from 1. */
export const linesSchema = z
  .array(z.int().positive())
  .min(1)
  .refine((lines) => lines.every((line, at) => at === 0 || line > (lines[at - 1] as number)), {
    message: 'lines must rise',
  })
  .meta({ description: 'Every line the record is read from, rising' });

/** Where a record stands: clause, lines, and the edition it belongs to. */
export const placeShape = {
  clause: clauseIdSchema,
  lines: linesSchema,
  edition: editionSchema,
};

/** The same thing, printed at another place of the same document. */
export const otherPlaceSchema = z.strictObject({
  clause: clauseIdSchema,
  lines: linesSchema,
  printed: lineSchema.optional().describe('Where it is printed differently: how'),
});

/** @returns the line numbers from first to last, both included */
export function lineSpan(first: number, last: number = first): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Units in which the agreement prints money. */
export const moneyUnitSchema = z
  .enum(['million euro', 'billion euro', 'euro'])
  .meta({ description: 'Unit of the printed literal' });
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;

const CENTS_EXPONENT = { euro: 2, 'million euro': 8, 'billion euro': 11 } as const satisfies Record<
  MoneyUnit,
  number
>;
const DUTCH_NUMBER = /^(-)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** A number as Dutch print has it: thousands with a full stop, decimals with a comma. */
export type DutchNumber = {
  /** The digits without separators, signed: `-1.346,5` is -13465. */
  readonly digits: number;
  /** How many of those digits stand behind the comma. */
  readonly decimals: number;
};

/** @returns the number, exact; `undefined` for anything that is no number, such as `pm` */
export function readDutchNumber(printed: string): DutchNumber | undefined {
  const match = DUTCH_NUMBER.exec(printed.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = Number(whole.replaceAll('.', '') + fraction);
  if (!Number.isSafeInteger(digits)) return undefined;
  return { digits: sign && digits !== 0 ? -digits : digits, decimals: fraction.length };
}

/** @returns a plain number for figures that are no money (`5,9` is 5.9), `undefined` when it is none */
export function readPlainNumber(printed: string): number | undefined {
  const number = readDutchNumber(printed);
  return number && Number(`${number.digits}e-${number.decimals}`);
}

/**
 * Reads a printed amount of money, without rounding.
 * @returns whole cents; `undefined` when no number is printed, or one that is finer than a cent or beyond the safe integers
 * @example readAmountPrinted('24.864', 'million euro') // 2_486_400_000_000
 */
export function readAmountPrinted(printed: string, unit: MoneyUnit): Cents | undefined {
  const number = readDutchNumber(printed.replace(/^€\s*/, ''));
  const exponent = CENTS_EXPONENT[unit] - (number?.decimals ?? 0);
  if (!number || exponent < 0) return undefined;
  const amount = number.digits * 10 ** exponent;
  return Number.isSafeInteger(amount) ? cents(amount) : undefined;
}

/** @returns the smallest step the printed literal can express, in cents: `26.246` in millions has a grain of one million euro */
export function grainOf(printed: string, unit: MoneyUnit): Cents | undefined {
  const number = readDutchNumber(printed.replace(/^€\s*/, ''));
  return number && cents(10 ** Math.max(0, CENTS_EXPONENT[unit] - number.decimals));
}

/** @returns hundredths of a percent (`1,0%` is 100), `undefined` when no percentage is printed or it is finer than that */
export function readPercentPrinted(printed: string): number | undefined {
  const match = /^(.+?)\s*%$/.exec(printed.trim());
  const number = match && readDutchNumber(match[1] as string);
  return number && number.decimals <= 2 ? number.digits * 10 ** (2 - number.decimals) : undefined;
}
