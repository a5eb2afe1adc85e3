import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalitiesOn } from './borders.ts';
import { crosswalk, overlapCertainty, overlaps, regionsOverlapping } from './crosswalk.ts';
import { aRegion, DAY, municipality } from './region-builders.ts';
import type { Region } from './region.ts';
import type { RegionKind } from './region-kind.ts';

const someMunicipalities = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 });

/** Every municipality gets a region number, or none (0): regions of one kind never overlap. */
function partition(kind: RegionKind) {
  return fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 30 }).map((places) =>
    [1, 2, 3, 4, 5].map((number) => {
      const mine = places.flatMap((place, index) => (place === number ? [index + 1] : []));
      return aRegion(`${kind}-${number}`, kind, mine);
    }),
  );
}

describe('overlap', () => {
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(someMunicipalities, someMunicipalities, (ofA, ofB) => {
        const a = aRegion('roaz-a', 'roaz', ofA);
        const b = aRegion('zk-b', 'zorgkantoor', ofB);
        expect(overlaps(a, b, DAY)).toEqual(overlaps(b, a, DAY));
        expect(overlaps(a, a, DAY)).toHaveLength(ofA.length);
      }),
    );
  });

  it('is unknown, not empty, when the municipalities of either are unknown', () => {
    const known = aRegion('roaz-a', 'roaz', [1]);
    const unknown = aRegion('acute-ggz-b', 'acute-ggz', []);
    expect(overlaps(known, unknown, DAY)).toBeUndefined();
    expect(overlaps(unknown, known, DAY)).toBeUndefined();
    expect(overlaps(known, aRegion('zk-c', 'zorgkantoor', [2]), DAY)).toEqual([]);
  });

  it('is as sure as the least sure membership', () => {
    const a = aRegion('roaz-a', 'roaz', [1], 'verified');
    const b = aRegion('zk-b', 'zorgkantoor', [1], 'unverified');
    expect(overlapCertainty(a, b, [municipality(1)], DAY)).toBe('unverified');
  });
});

describe('the regions that overlap a region', () => {
  const region = aRegion('roaz-a', 'roaz', [1, 2, 3]);
  const others = [
    region,
    aRegion('zk-b', 'zorgkantoor', [1]),
    aRegion('zk-c', 'zorgkantoor', [2, 3]),
    aRegion('zk-d', 'zorgkantoor', [4]),
    aRegion('iza-b', 'iza', [1, 2, 3]),
    aRegion('acute-ggz-b', 'acute-ggz', []),
  ];

  it('stand in a list per kind, most shared municipalities first, itself left out', () => {
    const found = regionsOverlapping(region, others, DAY);
    expect(Object.keys(found).toSorted()).toEqual(['iza', 'zorgkantoor']);
    expect(found.zorgkantoor?.map((overlap) => overlap.region.id)).toEqual(['zk-c', 'zk-b']);
  });
});

describe('a crosswalk', () => {
  it('accounts for every municipality of every source region: rows and unplaced add up', () => {
    fc.assert(
      fc.property(partition('roaz'), partition('zorgkantoor'), (sources, targets) => {
        const walk = crosswalk([...sources, ...targets], 'roaz', 'zorgkantoor', DAY);
        for (const source of sources) {
          const own = <Row extends { from: string }>(row: Row) => row.from === source.id;
          const rows = walk.rows.filter(own).flatMap((row) => row.municipalities);
          const rest = walk.unplaced.filter(own).flatMap((row) => row.municipalities);
          const all = municipalitiesOn(source, DAY) ?? [];
          expect([...rows, ...rest].toSorted()).toEqual(all.toSorted());
        }
      }),
    );
  });

  it('shows the same rows in the other direction', () => {
    fc.assert(
      fc.property(partition('roaz'), partition('zorgkantoor'), (sources, targets) => {
        const regions = [...sources, ...targets];
        const cells = (from: RegionKind, to: RegionKind) =>
          crosswalk(regions, from, to, DAY).rows.map((row) =>
            [[row.from, row.to].toSorted(), row.municipalities.length].join(),
          );
        expect(cells('roaz', 'zorgkantoor').toSorted()).toEqual(
          cells('zorgkantoor', 'roaz').toSorted(),
        );
      }),
    );
  });

  it('names the regions whose municipalities are unknown instead of leaving them out in silence', () => {
    const regions: Region[] = [
      aRegion('roaz-a', 'roaz', [1]),
      aRegion('acute-ggz-b', 'acute-ggz', []),
    ];
    const walk = crosswalk(regions, 'roaz', 'acute-ggz', DAY);
    expect(walk.unknown).toEqual(['acute-ggz-b']);
    expect(walk.unplaced).toEqual([{ from: 'roaz-a', municipalities: [municipality(1)] }]);
  });
});
