import { z } from 'zod';
import {
  centsSchema,
  isoDateSchema,
  lineSchema,
  ok,
  type Cents,
  type IsoDate,
  type PartyId,
  type Result,
} from '../values/index.ts';
import { fairShares, shareKeySchema, type ShareKey, type ShareRefusal } from './fair-share.ts';

/**
 * What one insurer pays of a milestone: by which recorded key, and how its share came about to the cent. It tells nothing of what another
 * insurer pays: only how many share, the sum of the weights, and how many cents were left over. It holds for that payment, whatever key is
 * chosen later.
 * @see 4.2.3
 */
export const statementSchema = z
  .strictObject({
    plan: lineSchema.describe('Name of the plan on the day of payment'),
    milestone: lineSchema.describe('Title of the milestone'),
    paidOn: isoDateSchema,
    paid: centsSchema.describe('Paid for the milestone through the insurers, by all of them'),
    key: shareKeySchema.omit({ weights: true }),
    keyNumber: z.int().min(1).describe('Which of the recorded keys of the plan'),
    insurers: z.int().min(1).describe('How many share'),
    weight: z.int().min(0),
    totalWeight: z.int().min(1),
    floor: centsSchema.describe('Share in whole cents'),
    cutOff: z.number().min(0).max(1).describe('What was cut off, in parts of a cent'),
    leftOver: z.int().min(0).describe('Cents that were left over and went where most was cut off'),
    extraCent: z.boolean().describe('Whether one of those came here'),
    amount: centsSchema.describe('What this insurer pays'),
  })
  .meta({ description: 'Statement of what one insurer pays of a milestone' });
export type Statement = z.infer<typeof statementSchema>;

/** What was paid, for which statements are made. */
export type Payment = {
  readonly plan: string;
  readonly milestone: string;
  readonly paidOn: IsoDate;
  readonly paid: Cents;
};

/** @returns a statement for each insurer of the key; together they are what was paid, to the cent */
export function statementsOf(
  payment: Payment,
  { number, key }: { readonly number: number; readonly key: ShareKey },
): Result<readonly (Statement & { readonly party: PartyId })[], ShareRefusal> {
  const { weights, ...chosen } = key;
  const shares = fairShares(payment.paid, key);
  if (!shares.ok) return shares;
  const totalWeight = weights.reduce((sum, { weight }) => sum + weight, 0);
  const leftOver = shares.value.filter(({ extraCent }) => extraCent).length;
  return ok(
    shares.value.map(({ party, weight, floor, cutOff, extraCent, amount }) => ({
      party,
      ...payment,
      key: chosen,
      keyNumber: number,
      insurers: weights.length,
      weight,
      totalWeight,
      floor,
      cutOff,
      leftOver,
      extraCent,
      amount,
    })),
  );
}
