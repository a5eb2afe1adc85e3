import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grainOf,
  linesSchema,
  lineSpan,
  readAmountPrinted,
  readDutchNumber,
  readPercentPrinted,
  readPlainNumber,
} from './printed.ts';

/** Prints a whole number of millions as the agreement does, with or without thousands separators. */
function printMillions(millions: number, separators: boolean): string {
  const digits = String(Math.abs(millions));
  const grouped = separators ? digits.replaceAll(/\B(?=(?:\d{3})+$)/g, '.') : digits;
  return millions < 0 ? `-${grouped}` : grouped;
}

describe('a printed amount', () => {
  it('is read to the cent, with full stops for thousands and commas for decimals', () => {
    expect(readAmountPrinted('26.246', 'million euro')).toBe(2_624_600_000_000);
    expect(readAmountPrinted('-1346', 'million euro')).toBe(-134_600_000_000);
    expect(readAmountPrinted('2,8', 'billion euro')).toBe(280_000_000_000);
    expect(readAmountPrinted('7,9', 'million euro')).toBe(790_000_000);
    expect(readAmountPrinted('€ 150', 'million euro')).toBe(15_000_000_000);
    expect(readAmountPrinted('352.973.325', 'euro')).toBe(35_297_332_500);
    expect(readAmountPrinted('0', 'million euro')).toBe(0);
  });

  it('is not read where none is printed: pm, a dash or half a number is never zero', () => {
    for (const printed of ['pm', 'PM', '', '-', '26.24', '1.2345', '1,', 'XX', '1 000', '--5']) {
      expect(readAmountPrinted(printed, 'million euro'), printed).toBeUndefined();
    }
  });

  it('is not read when it is finer than a cent or beyond the safe integers', () => {
    expect(readAmountPrinted('1,005', 'euro')).toBeUndefined();
    expect(readAmountPrinted('999.999.999.999', 'billion euro')).toBeUndefined();
  });

  it('survives printing, for every whole number of millions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000, max: 90_000 }),
        fc.boolean(),
        (millions, separators) => {
          expect(readAmountPrinted(printMillions(millions, separators), 'million euro')).toBe(
            millions === 0 ? 0 : millions * 1e8,
          );
        },
      ),
    );
  });

  it('never throws and never gives a fraction of a cent, whatever is printed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('euro', 'million euro', 'billion euro'),
        (text, unit) => {
          const amount = readAmountPrinted(text, unit);
          expect(amount === undefined || Number.isSafeInteger(amount)).toBe(true);
        },
      ),
    );
  });

  it('has a grain: the smallest step that its digits can express', () => {
    expect(grainOf('26.246', 'million euro')).toBe(100_000_000);
    expect(grainOf('7,9', 'million euro')).toBe(10_000_000);
    expect(grainOf('pm', 'million euro')).toBeUndefined();
  });
});

describe('a printed number', () => {
  it('keeps its digits and decimals apart, so that nothing is lost in binary', () => {
    expect(readDutchNumber('-1.346,5')).toEqual({ digits: -13_465, decimals: 1 });
    expect(readPlainNumber('5,9')).toBe(5.9);
    expect(readDutchNumber('-0')).toEqual({ digits: 0, decimals: 0 });
    expect(readDutchNumber('99999999999999999999')).toBeUndefined();
  });

  it('is a percentage only with its sign, in hundredths of a percent', () => {
    expect(readPercentPrinted('1,0%')).toBe(100);
    expect(readPercentPrinted('0%')).toBe(0);
    expect(readPercentPrinted('36,4 %')).toBe(3640);
    expect(readPercentPrinted('1,0')).toBeUndefined();
    expect(readPercentPrinted('XX%')).toBeUndefined();
    expect(readPercentPrinted('1,005%')).toBeUndefined();
  });
});

describe('lines of a record', () => {
  it('rise and begin at 1', () => {
    expect(lineSpan(3, 5)).toEqual([3, 4, 5]);
    expect(lineSpan(7)).toEqual([7]);
    expect(linesSchema.safeParse([3, 3]).success).toBe(false);
    expect(linesSchema.safeParse([0]).success).toBe(false);
    expect(linesSchema.safeParse([]).success).toBe(false);
  });
});
