import { describe, expect, it } from 'vitest';
import { isoDate } from '../values/iso-date.ts';
import { borderOn, leastCertain, membershipOf, municipalitiesOn, regionsOf } from './borders.ts';
import { regionSchema } from './region.ts';
import { aRegion, DAY, municipality, SOURCE } from './region-builders.ts';

function border(from: string, to: string | undefined, codes: number[], more = {}) {
  const municipalities = { value: codes.map(municipality), source: SOURCE, certainty: 'derived' };
  return { from, ...(to === undefined ? {} : { to }), municipalities, ...more };
}

function withBorders(...borders: unknown[]) {
  return regionSchema.safeParse({ ...aRegion('roaz-test', 'roaz', [1]), borders });
}

describe('a region', () => {
  it('keeps earlier borders beside the present one and tells them apart by date', () => {
    const region = withBorders(
      border('2019-01-01', '2022-12-31', [1]),
      border('2023-01-01', undefined, [1, 2]),
    ).data!;
    expect(municipalitiesOn(region, isoDate('2022-12-31'))).toEqual([municipality(1)]);
    expect(municipalitiesOn(region, isoDate('2023-01-01'))).toHaveLength(2);
    expect(borderOn(region, isoDate('2018-12-31'))).toBeUndefined();
  });

  it('refuses two borders on one day, in whatever order they are given', () => {
    const older = border('2019-01-01', '2023-01-01', [1]);
    const newer = border('2023-01-01', undefined, [2]);
    expect(withBorders(older, newer).success).toBe(false);
    expect(withBorders(newer, older).success).toBe(false);
    expect(withBorders(border('2019-01-01', undefined, [1]), newer).success).toBe(false);
  });

  it('refuses a border that names a municipality twice, holds none, or ends before it begins', () => {
    expect(withBorders(border('2019-01-01', undefined, [1, 1])).success).toBe(false);
    expect(withBorders(border('2019-01-01', undefined, [])).success).toBe(false);
    expect(withBorders(border('2019-01-02', '2019-01-01', [1])).success).toBe(false);
  });

  it('refuses parts that are not exactly the municipalities of the border', () => {
    const part = (codes: number[]) => ({
      municipalities: codes.map(municipality),
      certainty: 'unverified',
      source: SOURCE,
    });
    const withParts = (...parts: number[][]) =>
      withBorders(border('2023-01-01', undefined, [1, 2], { parts: parts.map(part) })).success;
    expect(withParts([2], [1])).toBe(true);
    expect(withParts([1])).toBe(false);
    expect(withParts([1], [2, 3])).toBe(false);
    expect(withParts([1, 2], [2])).toBe(false);
  });

  it('without known borders has unknown municipalities, not none', () => {
    expect(municipalitiesOn(aRegion('acute-ggz-test', 'acute-ggz', []), DAY)).toBeUndefined();
  });
});

describe('membership', () => {
  const region = withBorders(
    border('2023-01-01', undefined, [1, 2], {
      parts: [
        { municipalities: [municipality(1)], certainty: 'verified', source: SOURCE },
        {
          municipalities: [municipality(2)],
          certainty: 'unverified',
          source: SOURCE,
          note: 'to be checked',
        },
      ],
    }),
  ).data!;

  it('is as sure as the part of the border the municipality stands in', () => {
    expect(membershipOf(region, municipality(1), DAY)).toMatchObject({ certainty: 'verified' });
    expect(membershipOf(region, municipality(2), DAY)).toMatchObject({
      certainty: 'unverified',
      note: 'to be checked',
    });
    expect(membershipOf(region, municipality(3), DAY)).toBeUndefined();
  });

  it('takes the certainty of the whole border where there are no parts', () => {
    const whole = aRegion('iza-test', 'iza', [1], 'verified');
    expect(membershipOf(whole, municipality(1), DAY)?.certainty).toBe('verified');
  });

  it('is looked up in one kind of region at a time', () => {
    const regions = [region, aRegion('iza-test', 'iza', [1])];
    const found = regionsOf(municipality(1), 'iza', regions, DAY);
    expect(found.map((membership) => membership.region.id)).toEqual(['iza-test']);
  });
});

describe('the least certain', () => {
  it('is never surer than any of what it rests on', () => {
    expect(leastCertain(['verified', 'derived', 'unverified'])).toBe('unverified');
    expect(leastCertain(['verified', 'derived'])).toBe('derived');
    expect(leastCertain(['verified'])).toBe('verified');
  });
});
