import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  daysBetween,
  daysInMonth,
  isLeapYear,
  isoDate,
  isoDateSchema,
} from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

function nextDay(date: IsoDate): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return (dateOf(year, month, day + 1) ??
    dateOf(year, month + 1, 1) ??
    dateOf(year + 1, 1, 1)) as IsoDate;
}

const someDate = fc
  .tuple(
    fc.integer({ min: 1890, max: 2110 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => dateOf(year, month, day))
  .filter((date) => date !== undefined);

describe('a calendar date', () => {
  it.each(['2025-02-28', '2024-02-29', '2000-02-29', '2025-12-31'])('exists: %s', (text) => {
    expect(isoDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '01-01-2025',
    '2025-01-01T00:00:00Z',
    ' 2025-01-01',
    '',
  ])('does not exist or is written otherwise: "%s"', (text) => {
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  });

  it('knows the leap years of the Gregorian calendar', () => {
    expect([2024, 2000, 2400].every(isLeapYear)).toBe(true);
    expect([2023, 1900, 2100].some(isLeapYear)).toBe(false);
    expect(daysInMonth(2024, 2) + daysInMonth(2023, 2)).toBe(57);
  });

  it('compares as text in the order of days', () => {
    fc.assert(
      fc.property(someDate, someDate, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });
});

describe('the days between two dates', () => {
  it('are as many as a walk from day to day takes', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 0, max: 1500 }), (from, steps) => {
        let to = from;
        for (let step = 0; step < steps; step += 1) to = nextDay(to);
        expect(daysBetween(from, to)).toBe(steps);
        expect(daysBetween(to, from)).toBe(steps === 0 ? 0 : -steps);
      }),
      { numRuns: 60 },
    );
  });

  it('add up over any day between', () => {
    fc.assert(
      fc.property(someDate, someDate, someDate, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});
