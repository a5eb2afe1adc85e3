import { cents } from '@iza/domain/values';
import { describe, expect, it } from 'vitest';
import { funds } from './index.ts';

const MILLION = 100_000_000;

describe('the transformation funds', () => {
  it('are earmarked 940, 160, 160 and 140, and 1,400 free: together the 2,800 of the text', () => {
    expect(funds.earmarks.map(({ key, amount }) => [key, amount / MILLION])).toEqual([
      ['msz', 940],
      ['ggz', 160],
      ['huisartsenzorg-mdz', 160],
      ['wijkverpleging', 140],
    ]);
    for (const { earmarks, free } of funds.sums) {
      expect(earmarks).toBe(1400 * MILLION);
      expect(cents(earmarks + free)).toBe(funds.total.amount);
    }
  });

  it('add up to 2,432 in the rows of K.b for 2023-2026, beside 2,800 for 2023-2027: both are kept', () => {
    expect(funds.envelopes.perYear.map(({ year, amount }) => [year, amount / MILLION])).toEqual([
      [2023, 608],
      [2024, 608],
      [2025, 608],
      [2026, 608],
    ]);
    expect(funds.differences).toMatchObject([
      {
        printed: { amount: 2800 * MILLION, years: { from: 2023, to: 2027 } },
        computed: { amount: 2432 * MILLION },
        difference: 368 * MILLION,
      },
    ]);
  });

  it('stand beside a division in proportion to size, by two of the measures the text names', () => {
    const shares = funds.proportions.map(({ basis, shares }) => [
      basis,
      ...shares.map(({ proportional }) => Math.round(proportional / MILLION)),
    ]);
    expect(shares).toEqual([
      ['framework 2023', 940, 164, 159, 136],
      ['starting level 2023', 942, 165, 158, 135],
    ]);
  });

  it('pay through the VWS budget, in the signed text, 22.2 to 25.0 a year', () => {
    const direct = funds.parts.filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ year, amount }) => [year, amount / MILLION])).toEqual([
      [2023, 22.2],
      [2024, 23],
      [2025, 24.5],
      [2026, 25],
    ]);
  });

  it('set parts apart within an earmark or the free half that exists in the same edition', () => {
    for (const { within, edition, key } of funds.parts.filter(
      ({ kind }) => kind === 'reserved-within',
    )) {
      expect(
        funds.parts.some((part) => part.key === within && part.edition === edition),
        key,
      ).toBe(true);
    }
  });
});
