import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, isoDate, type PartyId } from '../values/index.ts';
import type { ShareKey } from './fair-share.ts';
import { statementSchema, statementsOf } from './statement.ts';

const keyOf = (...weights: number[]): ShareKey => ({
  basis: 'market-share',
  reference: '1 januari 2024',
  chosenBy: 'Beide marktleiders',
  on: isoDate('2024-02-01'),
  weights: weights.map((weight, at) => ({ party: `insurer-${at}` as PartyId, weight })),
});
const payment = {
  plan: 'Plan',
  milestone: 'Centrale open',
  paidOn: isoDate('2024-03-01'),
  paid: cents(100),
};

test('a statement tells one insurer its share and how it came about, and nothing of another', () => {
  const made = statementsOf(payment, { number: 2, key: keyOf(1, 1, 1) });
  if (!made.ok) throw new Error('refused');
  const [first, second] = made.value.map(({ party: _, ...statement }) =>
    statementSchema.parse(statement),
  );
  expect(first).toMatchObject({ floor: 33, cutOff: 1 / 3, leftOver: 1, extraCent: true });
  expect(first).toMatchObject({ amount: 34, insurers: 3, totalWeight: 3, keyNumber: 2 });
  expect(second).toMatchObject({ amount: 33, extraCent: false, leftOver: 1 });
  expect(JSON.stringify(first)).not.toContain('insurer-');
});

test('statements of a payment always add up to it, to the cent', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 280_000_000_000 }), weights, (paid, list) => {
      const made = statementsOf(
        { ...payment, paid: cents(paid) },
        { number: 1, key: keyOf(...list) },
      );
      if (!made.ok) return void expect(list.every((weight) => weight === 0)).toBe(true);
      expect(made.value.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
      for (const { floor, extraCent, amount } of made.value)
        expect(amount).toBe(floor + (extraCent ? 1 : 0));
    }),
    { numRuns: 1000 },
  );
});
