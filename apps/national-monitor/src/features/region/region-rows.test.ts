import { regionIdSchema } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { aCard } from '../plan/plan-builders.ts';
import { kindsToChoose, mapKindIn, regionsFilterIn } from './region-address.ts';
import { regionRows, regionsOnMap, type NationalRegion } from './region-rows.ts';

const region = (name: string, more: Partial<NationalRegion> = {}): NationalRegion => ({
  region: regionIdSchema.parse(`roaz-${name.toLowerCase()}`),
  name,
  certainty: 'derived',
  tile: { row: 0, col: 0 },
  plans: [],
  ...more,
});
const drafting = aCard({ plan: 'a', name: 'Plan Alfa' });
const adopted = aCard({ plan: 'b', name: 'Plan Beta', stage: 'adopted' });
const regions = [
  region('Zwolle', { plans: [adopted, drafting] }),
  region('Oost'),
  region('Brabant', { plans: [drafting] }),
];
const words = (a: string, b: string) => a.localeCompare(b);
const shown = (address: string) =>
  regionRows(regions, regionsFilterIn(new URLSearchParams(address)), words).map(
    ({ region: { name }, plan }) => `${name}: ${plan?.name ?? 'geen plan'}`,
  );

describe('the table of regions', () => {
  test('every region is there by name, also without a plan, and each plan of a region has its row', () => {
    expect(shown('')).toEqual([
      'Brabant: Plan Alfa',
      'Oost: geen plan',
      'Zwolle: Plan Alfa',
      'Zwolle: Plan Beta',
    ]);
  });
  test.each([
    ['fase=drafting', ['Brabant: Plan Alfa', 'Zwolle: Plan Alfa']],
    ['fase=none', ['Oost: geen plan']],
    ['zoek=plan beta', ['Zwolle: Plan Beta']],
    ['zoek=oo', ['Oost: geen plan']],
    ['fase=adopted&zoek=brabant', []],
  ])('%s leaves what it says', (address, rows) => {
    expect(shown(address)).toEqual(rows);
  });
});

describe('the map of regions', () => {
  const map = (address: string, of = regions) =>
    regionsOnMap(of, regionsFilterIn(new URLSearchParams(address)));
  test('a region without a plan is shown as having none, one with different stages as such', () => {
    expect(map('').map(({ state }) => state)).toEqual(['several', 'none', 'drafting']);
  });
  test('a filter moves nothing: every region keeps its place', () => {
    expect(map('fase=adopted').map(({ fits }) => fits)).toEqual([true, false, false]);
  });
  test('a region that nobody drew a place for is in the table only', () => {
    const { tile: _, ...nowhere } = region('Nergens');
    expect(map('', [nowhere])).toEqual([]);
    expect(regionRows([nowhere], { state: undefined, text: '' }, words)).toHaveLength(1);
  });
});

describe('the kind of region', () => {
  test('an address that says nothing we know shows ROAZ regions', () => {
    expect(mapKindIn(new URLSearchParams('soort=iza'))).toBe('iza');
    expect(mapKindIn(new URLSearchParams('soort=straat'))).toBe('roaz');
  });
  test('provinces are offered only when a plan is made for one', () => {
    expect(kindsToChoose(new Set(['roaz']), 'roaz')).not.toContain('province');
    expect(kindsToChoose(new Set(['province']), 'roaz')).toContain('province');
    expect(kindsToChoose(new Set(), 'province')).toContain('province');
  });
});
