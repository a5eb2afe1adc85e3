import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsSchema, sumCents } from './cents.ts';

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '100', null])(
    'is whole cents that a number can hold exactly, not %s',
    (amount) => {
      expect(centsSchema.safeParse(amount).success).toBe(false);
    },
  );

  it('adds up exactly and in any order', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 100 });
    fc.assert(
      fc.property(amounts, (list) => {
        const exact = list.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(BigInt(sumCents(list.map(cents)))).toBe(exact);
        expect(sumCents(list.toReversed().map(cents))).toBe(sumCents(list.map(cents)));
      }),
    );
  });

  it('adds up to nothing where there is nothing', () => {
    expect(sumCents([])).toBe(0);
  });

  it('beyond what a number can hold is an error, not a wrong sum', () => {
    expect(() => sumCents([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(/too big/i);
  });
});
