import type { OverlapView } from '@iza/api/region';
import type { RegionKind } from '@iza/domain/region';
import { regionIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { aCard } from '../plan/plan-builders.ts';
import { overlapGroups } from './overlap-groups.ts';

const overlap = (
  kind: RegionKind,
  name: string,
  plans: OverlapView['plans'] = [],
): OverlapView => ({
  region: regionIdSchema.parse(`${kind}-${name}`),
  kind,
  name,
  shared: 3,
  plans,
});
const kindsOf = (groups: { kind: RegionKind }[]) => groups.map(({ kind }) => kind);

test('kinds that plans are made for come first, in a fixed order; of the others no missing plan is told', () => {
  const { planned, others } = overlapGroups([
    overlap('province', 'a'),
    overlap('iza', 'b'),
    overlap('safety', 'c'),
    overlap('roaz', 'd'),
    overlap('iza', 'e'),
  ]);
  expect(kindsOf(planned)).toEqual(['roaz', 'iza']);
  expect(planned[1]?.regions).toHaveLength(2);
  expect(kindsOf(others)).toEqual(['province', 'safety']);
});

test('a plan that was made for another kind after all is shown', () => {
  const { planned, others } = overlapGroups([
    overlap('province', 'a', [aCard()]),
    overlap('roaz', 'b'),
  ]);
  expect(kindsOf(planned)).toEqual(['roaz', 'province']);
  expect(others).toEqual([]);
});
