import type { Capacity } from '@iza/api/session';
import { expect, test } from 'vitest';
import { otherAppsFor, seesTheCountry } from './own-apps.ts';

const capacity = (role: Capacity['role'], ...kinds: string[]) =>
  ({ role, regions: kinds.map((kind) => ({ id: kind, name: kind, kind })) }) as unknown as Capacity;

test('a chair is sent to the ROAZ editor, a market leader to the app of its regions', () => {
  expect(otherAppsFor([capacity('roaz-chair', 'roaz')])).toEqual(['roaz']);
  expect(otherAppsFor([capacity('market-leader', 'zorgkantoor')])).toEqual(['regio']);
  expect(
    otherAppsFor([capacity('market-leader', 'iza'), capacity('market-leader', 'roaz')]),
  ).toEqual(['roaz', 'regio']);
  expect(otherAppsFor([capacity('insurer')])).toEqual(['regio']);
  expect(otherAppsFor([capacity('administrator')])).toEqual([]);
});

test('the programme team and those who follow progress see the country, the regions do not', () => {
  expect(
    (['vws-programme', 'nza', 'zn', 'igj', 'acm', 'zorginstituut'] as const).every(seesTheCountry),
  ).toBe(true);
  expect(
    (['roaz-chair', 'market-leader', 'administrator', 'umbrella'] as const).some(seesTheCountry),
  ).toBe(false);
});
