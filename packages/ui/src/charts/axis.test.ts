import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisMarks, fittingLabels, placedOn } from './axis.ts';

const number = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);

describe('an axis', () => {
  test('holds every value, in a handful of marks at even steps', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (values, fromZero) => {
          const marks = axisMarks(values, { fromZero });
          const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
          expect(marks[0]!).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(marks.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values) - slack);
          expect(marks.length).toBeGreaterThanOrEqual(2);
          expect(marks.length).toBeLessThanOrEqual(9);
        },
      ),
    );
  });

  test('starts at zero where lengths are compared, and else where zero is not far', () => {
    expect(axisMarks([90, 100], { fromZero: true })[0]).toBe(0);
    expect(axisMarks([30, 100])[0]).toBe(0);
    expect(axisMarks([90, 100])).toEqual([90, 92, 94, 96, 98, 100]);
    expect(axisMarks([])).toEqual([0, 1]);
  });

  test('puts its ends where they should be', () => {
    const place = placedOn([0, 50, 100], 40, 240);
    expect([0, 50, 100].map(place)).toEqual([40, 140, 240]);
  });
});

test('labels that would stand on each other are left out, the ends stay', () => {
  expect(fittingLabels([0, 30, 60, 90], 50)).toEqual([0, 3]);
  expect(fittingLabels([0, 30, 60, 90], 30)).toEqual([0, 1, 2, 3]);
  expect(fittingLabels([5], 50)).toEqual([0]);
});
