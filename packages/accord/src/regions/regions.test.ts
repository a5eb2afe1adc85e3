import {
  crosswalk,
  marketLeaderCandidates,
  marketLeadersOf,
  municipalitiesOn,
  regionsOverlapping,
  type RegionKind,
} from '@iza/domain/region';
import { isoDate, regionIdSchema } from '@iza/domain/values';
import { describe, expect, it } from 'vitest';
import { parties, partyById } from '../parties/index.ts';
import {
  marketLeaders,
  municipalGrants,
  municipalities,
  municipalityByCode,
  regionById,
  regionCounts,
  regions,
  regionsOfKind,
  TILE_KINDS,
  tiles,
} from './index.ts';

const DAY = isoDate('2024-05-01');
const COMPLETE_KINDS = ['roaz', 'zorgkantoor', 'iza', 'safety', 'province'] as const;

function region(id: string) {
  const found = regionById(regionIdSchema.parse(id));
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

describe('the regions', () => {
  it('are 10 ROAZ, 31 zorgkantoor, 42 IZA and 25 safety regions and 12 provinces', () => {
    const counts = COMPLETE_KINDS.map((kind) => regionsOfKind(kind).length);
    expect(counts).toEqual([10, 31, 42, 25, 12]);
    expect(municipalities).toHaveLength(342);
  });

  it('of acute mental care are a number only: no names were made up', () => {
    expect(regionsOfKind('acute-ggz')).toEqual([]);
    expect(regionCounts.find(({ kind }) => kind === 'acute-ggz')?.count.value).toBe(28);
  });

  it('agree with the numbers the sources give for their kind', () => {
    for (const { kind, count } of regionCounts) {
      if (kind !== 'acute-ggz') expect(regionsOfKind(kind)).toHaveLength(count.value);
    }
  });

  it.each(COMPLETE_KINDS)('of kind %s hold every municipality exactly once', (kind) => {
    const placed = regionsOfKind(kind).flatMap((each) => municipalitiesOn(each, DAY) ?? []);
    expect(placed.toSorted()).toEqual(municipalities.map(({ code }) => code).toSorted());
  });

  it('have unique ids, and names that are unique within their kind', () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    expect(new Set(regions.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(regions.length);
  });

  it('have stable ids made of kind and name', () => {
    const ids = [
      'roaz-noord-nederland',
      'roaz-noord-holland-flevoland',
      'zk-t-gooi',
      'iza-utrecht-west',
      'safety-fryslan',
      'province-noord-brabant',
    ];
    for (const id of ids) expect(region(id).id).toBe(id);
  });

  it('name only parties that exist', () => {
    const named = regions.flatMap((each) =>
      each.parties.flatMap(({ party }) =>
        party !== 'unknown' && 'party' in party ? [party.party] : [],
      ),
    );
    expect(named.filter((id) => !partyById(id))).toEqual([]);
  });

  it('have eleven trauma centres in ten ROAZ regions, and a bureau each', () => {
    const roles = regionsOfKind('roaz').flatMap((each) => each.parties.map(({ role }) => role));
    expect(roles.filter((role) => role === 'trauma-centre')).toHaveLength(11);
    expect(roles.filter((role) => role === 'roaz-bureau')).toHaveLength(10);
  });

  it('keep per municipality how sure its ROAZ region is: 210 derived, 132 to be checked', () => {
    const parts = regionsOfKind('roaz').flatMap(({ borders }) => borders[0]?.parts ?? []);
    const count = (certainty: string) =>
      parts
        .filter((part) => part.certainty === certainty)
        .reduce((sum, part) => sum + part.municipalities.length, 0);
    expect([count('verified'), count('derived'), count('unverified')]).toEqual([0, 210, 132]);
  });

  it('are never surer as a whole than their least sure municipality', () => {
    expect(region('roaz-euregio').borders[0]?.municipalities.certainty).toBe('unverified');
    expect(region('roaz-limburg').borders[0]?.municipalities.certainty).toBe('derived');
  });

  it('lie over each other with nothing lost between any two complete kinds', () => {
    for (const from of COMPLETE_KINDS) {
      for (const to of COMPLETE_KINDS) {
        const { rows, unplaced, unknown } = crosswalk(regions, from, to, DAY);
        expect(rows.reduce((sum, row) => sum + row.municipalities.length, 0)).toBe(342);
        expect([unplaced, unknown]).toEqual([[], []]);
      }
    }
  });

  it('of ROAZ Zwolle overlap three zorgkantoor regions', () => {
    const found = regionsOverlapping(region('roaz-zwolle'), regions, DAY);
    expect(
      found.zorgkantoor?.map((overlap) => [overlap.region.name, overlap.shared.length]),
    ).toEqual([
      ['Zwolle', 15],
      ['Apeldoorn/Zutphen', 6],
      ['Midden-IJssel', 4],
    ]);
  });

  it('have unknown borders before the division of 2023', () => {
    expect(municipalitiesOn(region('roaz-zwolle'), isoDate('2022-12-31'))).toBeUndefined();
  });
});

describe('municipalities', () => {
  it('are found by code', () => {
    const zwolle = municipalities.find(({ name }) => name === 'Zwolle');
    expect(zwolle && municipalityByCode(zwolle.code)?.name).toBe('Zwolle');
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  });
});

describe('market leaders', () => {
  it('are two for each zorgkantoor region, two different parties that exist', () => {
    for (const each of regionsOfKind('zorgkantoor')) {
      const leaders = marketLeadersOf(each, marketLeaders);
      expect(leaders.map(({ rank }) => rank)).toEqual([1, 2]);
      expect(new Set(leaders.map(({ party }) => party)).size).toBe(2);
      for (const { party } of leaders) expect(partyById(party)).toBeDefined();
    }
    expect(marketLeaders).toHaveLength(62);
  });

  it('that are estimates have no source and say so', () => {
    const estimates = marketLeaders.filter(({ certainty }) => certainty === 'unverified');
    expect(estimates).toHaveLength(18);
    for (const { source } of estimates) expect(source).toEqual({ open: 'notInSource' });
  });

  it('of a ROAZ region are candidates only, never verified', () => {
    const zwolle = marketLeaderCandidates(region('roaz-zwolle'), regions, marketLeaders, DAY);
    expect(zwolle.map(({ party }) => party)).toEqual(['zilveren-kruis', 'menzis', 'salland']);
    expect(zwolle.every(({ certainty }) => certainty === 'unverified')).toBe(true);
  });
});

describe('grants to municipalities', () => {
  it('are known for two years of every IZA region, in whole cents', () => {
    expect(municipalGrants).toHaveLength(84);
    for (const { region: id } of municipalGrants) expect(regionById(id)?.kind).toBe('iza');
  });
});

describe('tile maps', () => {
  it.each(TILE_KINDS)('of kind %s have one tile per region and no two in one cell', (kind) => {
    const shown = tiles[kind];
    const expected = regionsOfKind(kind satisfies RegionKind).map(({ id }) => id);
    expect(shown.map((tile) => tile.region).toSorted()).toEqual(expected.toSorted());
    expect(new Set(shown.map(({ row, col }) => `${row} ${col}`)).size).toBe(shown.length);
  });

  it('fit a narrow screen: at most seven columns', () => {
    for (const kind of TILE_KINDS) {
      expect(Math.max(...tiles[kind].map(({ col }) => col))).toBeLessThan(7);
    }
  });
});

describe('parties', () => {
  it('have unique ids', () => {
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
  });
});
