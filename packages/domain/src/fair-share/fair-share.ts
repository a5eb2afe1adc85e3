import { z } from 'zod';
import {
  cents,
  isoDateSchema,
  lineSchema,
  noteSchema,
  ok,
  partyIdSchema,
  refuse,
  type Cents,
  type PartyId,
  type Result,
} from '../values/index.ts';

/**
 * By what the shares of the insurers are reckoned. The agreement speaks of a fair share and gives no key, so the key is a recorded choice:
 * who chose it, when, on what it rests.
 * @see 4.2.3
 */
export const shareKeySchema = z
  .strictObject({
    basis: z
      .enum(['market-share', 'position-at-provider', 'other'])
      .describe('Market share in the area, the position at the providers involved, or another'),
    reference: lineSchema.min(1).describe('Period or day that the weights are of'),
    chosenBy: lineSchema.min(1).describe('Who chose this key'),
    on: isoDateSchema.describe('Day of that choice'),
    note: noteSchema.optional(),
    weights: z
      .array(
        z.strictObject({
          party: partyIdSchema,
          weight: z.int().min(0).max(100_000_000).describe('Number of insured, or of another unit'),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({ description: 'Key by which insurers share what is granted' });
export type ShareKey = z.infer<typeof shareKeySchema>;

/** One insurer's share, with how it came about: the part in whole cents, what was cut off, and whether a left-over cent came here. */
export type FairShare = {
  readonly party: PartyId;
  readonly weight: number;
  /** Share in the sum of the weights. */
  readonly fraction: number;
  readonly floor: Cents;
  /** What was cut off, in parts of a cent; left-over cents go where it is largest. */
  readonly cutOff: number;
  readonly extraCent: boolean;
  readonly amount: Cents;
};

/** A share with what was cut off, in parts of the sum of the weights. */
type Cut = FairShare & { readonly remainder: bigint };

export type ShareRefusal = 'no-weights' | 'party-twice-in-key' | 'amount-below-zero';

function inOrderOfRemainder(a: Cut, b: Cut): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return b.weight - a.weight || (a.party < b.party ? -1 : 1);
}

/**
 * Divides an amount over insurers by a key, to the cent: whole cents first, then one cent each in order of what was cut off (largest
 * remainder; ties: larger weight, then code). The shares always add up to the amount.
 * @returns one share per party in the order of the key, or why not
 */
export function fairShares(
  amount: Cents,
  { weights }: Pick<ShareKey, 'weights'>,
): Result<readonly FairShare[], ShareRefusal> {
  const total = weights.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (total === 0n) return refuse('no-weights', { clause: '4.2.3' });
  if (new Set(weights.map(({ party }) => party)).size < weights.length)
    return refuse('party-twice-in-key');
  if (amount < 0) return refuse('amount-below-zero');
  const cut = weights.map(({ party, weight }): Cut => {
    const product = BigInt(amount) * BigInt(weight);
    const floor = cents(Number(product / total));
    return {
      party,
      weight,
      fraction: weight / Number(total),
      floor,
      remainder: product % total,
      cutOff: Number(product % total) / Number(total),
      extraCent: false,
      amount: floor,
    };
  });
  const left = amount - cut.reduce((sum, { floor }) => sum + floor, 0);
  const lucky = new Set(
    cut
      .toSorted(inOrderOfRemainder)
      .slice(0, left)
      .map(({ party }) => party),
  );
  return ok(
    cut.map(({ remainder: _, ...share }) =>
      lucky.has(share.party)
        ? { ...share, extraCent: true, amount: cents(share.floor + 1) }
        : share,
    ),
  );
}
