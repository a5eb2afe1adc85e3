import { cents, transformationPartIdSchema } from '@iza/domain/values';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paidInOrder, type CostToPay } from './grant-parts.ts';

const cost = (n: number) =>
  transformationPartIdSchema.parse(`018d0000-0000-7000-8002-${String(n).padStart(12, '0')}`);

test('an amount pays costs in their order, to the cent, and no cost beyond what is asked for it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 })), fc.nat(2_000), (asked, amount) => {
      const costs: CostToPay[] = asked.map((one, n) => ({
        cost: cost(n),
        name: '',
        amount: cents(one),
      }));
      const paid = paidInOrder(costs, amount);
      const all = asked.reduce((sum, one) => sum + one, 0);
      expect(paid.reduce((sum, one) => sum + one.amount, 0)).toBe(Math.min(amount, all));
      expect(paid.map((one) => one.cost)).toEqual(
        costs.slice(0, paid.length).map((one) => one.cost),
      );
      for (const [at, one] of paid.entries())
        expect(at < paid.length - 1 ? one.amount === asked[at] : one.amount <= asked[at]!).toBe(
          true,
        );
    }),
    { numRuns: 1_000 },
  );
});
