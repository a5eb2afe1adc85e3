import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  knownValues,
  newFigure,
  pointsInTime,
  profileFigureSchema,
  sourcesDiffer,
  withValue,
  workingValue,
  type FigureValue,
} from './figure.ts';
import { periodKey, periodPlace, type Period } from './period.ts';
import { aFigure, aPartId, aValue, year } from './profile-builders.ts';

const someValue: fc.Arbitrary<FigureValue> = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 9999 })), fc.constantFrom('CBS', 'RIVM', 'NZa'))
  .map(([number, source]) => aValue(number, source));
const somePeriod: fc.Arbitrary<Period> = fc.integer({ min: 2015, max: 2040 }).map(year);

const point = (...numbers: (number | null)[]) => ({
  period: year(2022),
  values: numbers.map((number, at) => aValue(number, `bron ${at}`)),
});

describe('a figure', () => {
  test('about which nothing is known yet can be kept', () => {
    expect(profileFigureSchema.safeParse(newFigure(aPartId(1), 'need')).success).toBe(true);
  });

  test('holds each period once', () => {
    const twice = { ...aFigure(), points: [point(1), point(2)] };
    expect(profileFigureSchema.safeParse(twice).success).toBe(false);
  });

  test('never holds what looks like a citizen service number, in words or as a number', () => {
    for (const wrong of [
      { ...aFigure(), name: '111222333' },
      { ...aFigure(), points: [point(111222333)] },
      { ...aFigure(), points: [point(-111222333)] },
    ])
      expect(profileFigureSchema.safeParse(wrong).success).toBe(false);
    expect(
      profileFigureSchema.safeParse({ ...aFigure(), points: [point(111222334)] }).success,
    ).toBe(true);
  });

  test('can only prefer a value that is there and known', () => {
    const preferring = (index: number) => ({ ...point(1, null), preferred: { index, reason: '' } });
    const accepts = (index: number) =>
      profileFigureSchema.safeParse({ ...aFigure(), points: [preferring(index)] }).success;
    expect([0, 1, 2].map(accepts)).toEqual([true, false, false]);
  });
});

describe('which value counts', () => {
  test('nothing is chosen between sources that differ', () => {
    expect(sourcesDiffer(point(12, 14))).toBe(true);
    expect(workingValue(point(12, 14))).toBeUndefined();
  });

  test('unless the region says which it works with', () => {
    const chosen = { ...point(12, 14), preferred: { index: 1, reason: 'nieuwer' } };
    expect(workingValue(chosen)?.number).toBe(14);
  });

  test('zero is known, and unknown is not zero', () => {
    expect(workingValue(point(0))?.number).toBe(0);
    expect(workingValue(point(null))).toBeUndefined();
    expect(sourcesDiffer(point(null, 3))).toBe(false);
    expect(workingValue(point(null, 3))?.number).toBe(3);
  });

  test('what counts is always something that a source said', () => {
    fc.assert(
      fc.property(fc.array(someValue, { minLength: 1, maxLength: 5 }), (values) => {
        const found = workingValue({ period: year(2022), values });
        if (found) expect(values.some(({ number }) => number === found.number)).toBe(true);
      }),
    );
  });
});

describe('adding values', () => {
  const additions = fc.array(fc.tuple(somePeriod, someValue), { maxLength: 40 });

  test('keeps the last word of each source per period, loses none, and stays valid', () => {
    fc.assert(
      fc.property(additions, (list) => {
        const figure = list.reduce(
          (so, [period, value]) => withValue(so, period, value).figure,
          aFigure([]),
        );
        expect(profileFigureSchema.safeParse(figure).error).toBeUndefined();
        const said = new Map(
          list.map(([period, value]) => [
            `${periodKey(period)} ${value.source.name}`,
            value.number,
          ]),
        );
        const kept = new Map(
          figure.points.flatMap(({ period, values }) =>
            values.map(
              (value) => [`${periodKey(period)} ${value.source.name}`, value.number] as const,
            ),
          ),
        );
        expect(kept).toEqual(said);
      }),
    );
  });

  test('tells when it replaced what the same source said, and forgets a choice that became unknown', () => {
    const chosen = aFigure([{ ...point(12, 14), preferred: { index: 1, reason: '' } }]);
    const { figure, replaced } = withValue(chosen, year(2022), aValue(null, 'bron 1'));
    expect(replaced).toBe(true);
    expect(figure.points[0]?.preferred).toBeUndefined();
    expect(withValue(chosen, year(2022), aValue(3, 'nieuw')).replaced).toBe(false);
  });

  test('points are read in the order of time', () => {
    fc.assert(
      fc.property(additions, (list) => {
        const figure = list.reduce(
          (so, [period, value]) => withValue(so, period, value).figure,
          aFigure([]),
        );
        const places = pointsInTime(figure).map(({ period }) => periodPlace(period));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).toHaveLength(figure.points.length);
      }),
    );
  });

  test('what is known of a point never holds an unknown', () => {
    expect(knownValues(point(1, null, 0)).map(({ number }) => number)).toEqual([1, 0]);
  });
});
