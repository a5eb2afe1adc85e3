import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isoDate } from './iso-date.ts';
import { quarterBounds, quarterOf, quarterSchema } from './quarter.ts';

const someQuarter = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterSchema.parse(`${year}-Q${number}`));

describe('a quarter', () => {
  it('holds its first and its last day', () => {
    fc.assert(
      fc.property(someQuarter, (quarter) => {
        const { from, to } = quarterBounds(quarter);
        expect([quarterOf(from), quarterOf(to)]).toEqual([quarter, quarter]);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(89);
        expect(daysBetween(from, to)).toBeLessThanOrEqual(91);
      }),
    );
  });

  it('turns with the months', () => {
    expect(quarterOf(isoDate('2025-03-31'))).toBe('2025-Q1');
    expect(quarterOf(isoDate('2025-04-01'))).toBe('2025-Q2');
    expect(quarterBounds(quarterSchema.parse('2024-Q1')).to).toBe('2024-03-31');
  });

  it.each(['2025-Q5', '2025-Q0', '2025Q1', 'Q1-2025', '25-Q1'])('is not written "%s"', (text) => {
    expect(quarterSchema.safeParse(text).success).toBe(false);
  });
});
