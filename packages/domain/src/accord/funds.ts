import { z } from 'zod';
import { cents, lineSchema, sumCents, type Cents } from '../values/index.ts';
import { sectorCodeSchema, type SectorCode } from './budget.ts';
import {
  documentCodeSchema,
  moneyUnitSchema,
  otherPlaceSchema,
  placeShape,
  printedSchema,
  readAmountPrinted,
  recordIdSchema,
  remarkSchema,
  type MoneyUnit,
} from './printed.ts';

const years = z
  .strictObject({ from: z.int().describe('First year'), to: z.int().describe('Last year') })
  .describe('Years it is for');
const qualifier = z.enum(['about', 'at most']).describe('How the amount is meant; absent: exactly');
const elsewhere = z.array(otherPlaceSchema).describe('Other places that print it');

/** A printed amount of money outside the tables: what it is for, as printed, and what it was read as. */
export const amountRecordSchema = z.strictObject({
  id: recordIdSchema,
  subject: lineSchema.min(1).describe('What it is, in our own words'),
  printed: printedSchema,
  unit: moneyUnitSchema,
  qualifier: qualifier.optional(),
  per: z.literal('year').optional().describe('Printed as an amount a year'),
  times: z.int().min(2).optional().describe('Printed as so many times the amount'),
  years: years.optional(),
  standing: z
    .enum(['agreed', 'endeavour', 'announced', 'observed'])
    .describe(
      'agreed; somebody endeavours to get it; still to be decided by the cabinet; a fact about the past or a forecast',
    ),
  ...placeShape,
  document: documentCodeSchema,
  alsoAt: elsewhere.optional(),
  note: remarkSchema.optional(),
});
export type AmountRecord = z.infer<typeof amountRecordSchema>;
export type AmountRecordData = z.input<typeof amountRecordSchema>;

/** A part of the transformation funds. */
export const fundPartSchema = z.strictObject({
  key: recordIdSchema,
  kind: z
    .enum(['total', 'earmark', 'free', 'reserved-within', 'direct'])
    .describe(
      'total; earmarked for sectors; free for all parties; set apart within an earmark or within the free part; paid through the VWS budget',
    ),
  subject: lineSchema.min(1).describe('What it is for, in our own words'),
  sectors: z.array(sectorCodeSchema).optional().describe('Sectors it is earmarked for'),
  within: z.string().optional().describe('Key of the part it is set apart in'),
  printed: printedSchema,
  unit: moneyUnitSchema,
  qualifier: qualifier.optional(),
  year: z.int().optional().describe('Year it is for'),
  years: years.optional(),
  ...placeShape,
  document: documentCodeSchema,
  alsoAt: elsewhere.optional(),
  note: remarkSchema.optional(),
});
export type FundPart = z.infer<typeof fundPartSchema>;
export type FundPartData = z.input<typeof fundPartSchema>;

/** A record with the amount its literal was read as. */
export type WithAmount<Printed extends { printed: string }> = Printed & { readonly amount: Cents };

/** @returns the record with its amount. @throws when no amount is printed */
export function withAmount<Printed extends { printed: string; unit: MoneyUnit }>(
  record: Printed,
): WithAmount<Printed> {
  const amount = readAmountPrinted(record.printed, record.unit);
  if (amount === undefined) throw new Error(`no amount in "${record.printed}"`);
  return { ...record, amount };
}

/** @returns the sum of the parts of a kind */
export function sumOfParts(parts: readonly WithAmount<FundPart>[], kind: FundPart['kind']): Cents {
  return sumCents(parts.filter((part) => part.kind === kind).map((part) => part.amount));
}

/** @returns the earmark that money for this sector counts towards, whatever route it is paid by (4.2.1) */
export function earmarkOf(
  parts: readonly WithAmount<FundPart>[],
  sector: SectorCode,
): WithAmount<FundPart> | undefined {
  return parts.find((part) => part.kind === 'earmark' && part.sectors?.includes(sector));
}

/** An earmark as printed beside what the size of its sectors would make it. */
export type EarmarkShare = {
  readonly key: string;
  readonly printed: Cents;
  /** Share of the earmarked half in proportion to the frameworks given, in whole cents. */
  readonly proportional: Cents;
  readonly difference: Cents;
};

/**
 * Sets the printed earmarks beside a division in proportion to the sectors' frameworks. The text says *in proportion to size* and gives no
 * figures for it, so the frameworks used are a choice of the caller.
 * @see 4.1.2.d
 */
export function earmarkShares(
  parts: readonly WithAmount<FundPart>[],
  frameworks: Readonly<Record<SectorCode, Cents>>,
): EarmarkShare[] {
  const half = sumOfParts(parts, 'earmark');
  const whole = sumCents(Object.values(frameworks));
  return parts
    .filter((part) => part.kind === 'earmark')
    .map((part) => {
      const size = sumCents((part.sectors ?? []).map((sector) => frameworks[sector]));
      const proportional = cents(Math.round((size / whole) * half));
      return {
        key: part.key,
        printed: part.amount,
        proportional,
        difference: cents(part.amount - proportional),
      };
    });
}
