import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineSchema, latestDay } from './deadline.ts';

const someDay = fc.constantFrom('2023-12-31', '2024-01-01', '2024-07-01', '2025-02-28');

describe('a deadline', () => {
  it('that is a period does not end before it begins', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        expect(deadlineSchema.safeParse({ between: [from, to] }).success).toBe(from <= to);
      }),
    );
  });

  it('is one thing at a time', () => {
    const both = { on: '2024-01-01', uncertain: '2024-01-01' };
    expect(deadlineSchema.safeParse(both).success).toBe(false);
    expect(deadlineSchema.safeParse({ candidates: ['2024-01-01'] }).success).toBe(false);
    expect(deadlineSchema.safeParse({}).success).toBe(false);
  });

  it('is met at the latest on the last day that any reading of it allows', () => {
    const latest = (deadline: unknown) => latestDay(deadlineSchema.parse(deadline));
    expect(latest({ on: '2024-01-01' })).toBe('2024-01-01');
    expect(latest({ uncertain: '2024-01-01' })).toBe('2024-01-01');
    expect(latest({ between: ['2024-01-01', '2024-07-01'] })).toBe('2024-07-01');
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 2 }), (candidates) => {
        expect(latest({ candidates })).toBe(candidates.toSorted().at(-1));
      }),
    );
  });
});
