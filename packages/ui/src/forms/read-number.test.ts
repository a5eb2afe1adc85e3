import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../texts/format.ts';
import { readCents, readNumber } from './read-number.ts';

describe('numbers as people type them', () => {
  test.each([
    ['90', 90],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.200', 1200],
    ['1.200,5', 1200.5],
    ['1 200 000', 1_200_000],
    ['90 %', 90],
    ['-3', -3],
  ])('%s is %d', (typed, value) => expect(readNumber(typed)).toBe(value));
  test('an English reader types commas for thousands', () => {
    expect(readNumber('1,200', 'en')).toBe(1200);
    expect(readNumber('1,200.5', 'en')).toBe(1200.5);
    expect(readNumber('1,200.5', 'nl')).toBe(1200.5);
  });
  test.each(['', 'veel', '1,2,3', '1.2.3', '--3', '5 of 6'])(
    '"%s" is no number, and never zero',
    (typed) => expect(readNumber(typed)).toBeUndefined(),
  );
});

describe('amounts as people type them', () => {
  test.each([
    ['1,2 mln', 120_000_000],
    ['€ 1,2 miljoen', 120_000_000],
    ['2,8 mld', 280_000_000_000],
    ['250.000', 25_000_000],
    ['€ 250.000,-', 25_000_000],
    ['12,50', 1250],
    ['350 duizend', 35_000_000],
    ['40k', 4_000_000],
    ['€0', 0],
  ])('%s is %d cents', (typed, value) => expect(readCents(typed)).toBe(value));
  test.each(['', 'PM', '1,234', '12,505', '1e9', '3 appels', '99999999999999999'])(
    '"%s" is refused rather than guessed',
    (typed) => expect(readCents(typed)).toBeUndefined(),
  );
  test('what is shown can be typed back: no cent is lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('nl', 'en'),
        (cents, language) => {
          const shown = formatFor(language).euro(cents);
          expect(readCents(shown.replace('-', ''), language)).toBe(Math.abs(cents));
        },
      ),
    );
  });
});
