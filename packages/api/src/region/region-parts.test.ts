import { regionById, regions } from '@iza/accord/regions';
import { isoDate, regionIdSchema, type PartyId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { marketLeaderViews } from './market-leader-views.ts';
import { municipalitiesOf, partiesOf, regionFacts, sourceOf } from './region-parts.ts';

const today = isoDate('2024-02-01');
const nameOf = (party: PartyId) => (party === 'isala' ? 'Isala' : `name of ${party}`);

function region(id: string) {
  const found = regionById(regionIdSchema.parse(id));
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

describe('what is told of a region', () => {
  test('every region has a name, a source and a certainty for each municipality', () => {
    for (const each of regions) {
      expect(regionFacts(each).name).not.toBe('');
      expect(sourceOf(each, today).name).not.toBe('');
      for (const municipality of municipalitiesOf(each, today) ?? []) {
        expect(municipality).toMatchObject({ name: expect.stringMatching(/./) });
        expect(municipality.certainty).toMatch(/verified|derived|unverified/);
      }
    }
  });

  test('a party with several roles is named once', () => {
    const parties = partiesOf(region('roaz-zwolle').parties, nameOf);
    const names = parties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(parties).toContainEqual({
      party: 'isala',
      name: 'Isala',
      roles: [{ role: 'trauma-centre', certainty: 'verified' }],
    });
  });

  test('market leaders that the facts name have a rank; derived ones have none, and say from where', () => {
    const named = marketLeaderViews(region('zk-drenthe'), today, nameOf);
    expect(named.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(named[0]).toMatchObject({ party: 'zilveren-kruis', derivedFrom: [] });
    const derived = marketLeaderViews(region('roaz-zwolle'), today, nameOf);
    expect(derived.length).toBeGreaterThan(0);
    for (const leader of derived) {
      expect(leader.rank).toBeNull();
      expect(leader.certainty).not.toBe('verified');
      expect(leader.derivedFrom.length).toBeGreaterThan(0);
    }
  });
});
