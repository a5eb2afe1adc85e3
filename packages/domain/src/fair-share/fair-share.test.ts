import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, type PartyId } from '../values/index.ts';
import { fairShares } from './fair-share.ts';

const key = (...weights: number[]) => ({
  weights: weights.map((weight, at) => ({ party: `insurer-${at}` as PartyId, weight })),
});

test('what cannot be divided comes to whoever was cut off most', () => {
  const shares = fairShares(cents(100), key(1, 1, 1));
  expect(shares.ok && shares.value.map(({ amount }) => amount)).toEqual([34, 33, 33]);
  const uneven = fairShares(cents(10), key(7, 2, 2));
  expect(uneven.ok && uneven.value.map(({ amount, extraCent }) => [amount, extraCent])).toEqual([
    [6, false],
    [2, true],
    [2, true],
  ]);
});

test('a key without weights, with a party twice, or a negative amount is refused', () => {
  expect(fairShares(cents(5), key(0, 0))).toMatchObject({ refusals: [{ code: 'no-weights' }] });
  const twice = { weights: [...key(1).weights, ...key(2).weights] };
  expect(fairShares(cents(5), twice)).toMatchObject({
    refusals: [{ code: 'party-twice-in-key' }],
  });
  expect(fairShares(cents(-1), key(1))).toMatchObject({
    refusals: [{ code: 'amount-below-zero' }],
  });
});

test('shares always add up to the cent, none is negative, none is a cent or more beside its part', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 280_000_000_000 }), weights, (amount, list) => {
      const shares = fairShares(cents(amount), key(...list));
      if (!shares.ok) return void expect(list.every((weight) => weight === 0)).toBe(true);
      expect(shares.value.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
      const total = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
      for (const { amount: given, weight } of shares.value) {
        const difference = BigInt(given) * total - BigInt(amount) * BigInt(weight);
        expect(given).toBeGreaterThanOrEqual(0);
        expect(difference < total && difference > -total).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
