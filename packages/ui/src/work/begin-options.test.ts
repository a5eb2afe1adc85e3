// @vitest-environment node
import type { Actor } from '@iza/domain/access';
import { partyIdSchema, personIdSchema, regionIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { regionsToBeginIn, regionsWithPlan, type RegionLike } from './begin-options.ts';
import { aCard } from './work-builders.ts';

const region = (id: string, kind: RegionLike['kind']): RegionLike => ({
  id: regionIdSchema.parse(id),
  name: id,
  kind,
});
const REGIONS = [region('roaz-zwolle', 'roaz'), region('iza-drenthe', 'iza')];
const actor = (role: Actor['role']): Actor => ({
  person: personIdSchema.parse('018d0000-0000-7000-8000-000000000002'),
  party: partyIdSchema.parse('isala'),
  role,
  regions: REGIONS.map(({ id }) => id),
});
const names = (regions: readonly RegionLike[]) => regions.map(({ id }) => id);

test('a market leader begins a plan of the kind that goes with the kind of region', () => {
  const leader = actor('market-leader');
  expect(names(regionsToBeginIn(leader, 'roaz', REGIONS))).toEqual(['roaz-zwolle']);
  expect(names(regionsToBeginIn(leader, 'regional', REGIONS))).toEqual(['iza-drenthe']);
});

test('who only brings in or responds begins no plan', () => {
  expect(regionsToBeginIn(actor('regional-party'), 'roaz', REGIONS)).toEqual([]);
  expect(regionsToBeginIn(actor('patient-organisation'), 'regional', REGIONS)).toEqual([]);
});

test('a region that has a plan of the other kind has none of this kind', () => {
  const plans = [aCard({ kind: 'roaz', regions: ['roaz-zwolle'] })];
  expect([...regionsWithPlan(plans, 'roaz')]).toEqual(['roaz-zwolle']);
  expect([...regionsWithPlan(plans, 'regional')]).toEqual([]);
});
