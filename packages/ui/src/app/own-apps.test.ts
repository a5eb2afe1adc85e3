// @vitest-environment node
import { expect, test } from 'vitest';
import type { RegionKind } from '@iza/domain/region';
import { appsOf, sameAddressIn, seesTheCountry } from './own-apps.ts';

const regions = (...kinds: RegionKind[]) => kinds.map((kind) => ({ kind }));

test('people of a region work in the editor of their kind of region, in both when they have both kinds', () => {
  expect(appsOf({ role: 'roaz-chair', regions: regions('roaz') })).toEqual(['roaz']);
  expect(appsOf({ role: 'municipality', regions: regions('iza', 'zorgkantoor') })).toEqual([
    'regio',
  ]);
  expect(appsOf({ role: 'market-leader', regions: regions('roaz', 'zorgkantoor') })).toEqual([
    'roaz',
    'regio',
  ]);
});

test('national roles have no region: who follows the country works in the monitor, other insurers in the regional editor', () => {
  expect(appsOf({ role: 'vws-programme', regions: [] })).toEqual(['monitor']);
  expect(appsOf({ role: 'insurer', regions: [] })).toEqual(['regio']);
  expect(appsOf({ role: 'umbrella', regions: [] })).toEqual(['monitor']);
  expect(appsOf({ role: 'administrator', regions: [] })).toEqual([]);
});

test('the regions do not see the country', () => {
  expect((['nza', 'zn', 'igj', 'acm', 'zorginstituut'] as const).every(seesTheCountry)).toBe(true);
  expect((['roaz-chair', 'market-leader', 'umbrella'] as const).some(seesTheCountry)).toBe(false);
});

test('a mailed link to a plan or region is found again in the app where one may read it', () => {
  expect(sameAddressIn('monitor', '/plan/1/consultatie')).toBe('/monitor/plannen/1');
  expect(sameAddressIn('monitor', '/regio/roaz-zwolle')).toBe('/monitor/regios/roaz-zwolle');
  expect(sameAddressIn('roaz', '/plannen/1')).toBe('/roaz/plan/1');
  expect(sameAddressIn('regio', '/iets-anders')).toBe('/regio/');
});
