// @vitest-environment node
import { emptyPhase, newItem, type PlanItem } from '@iza/domain/plan';
import { LEFT_OPEN, type ItemId, type TargetId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { withoutTargets, withTargetsRenamed } from './target-references.ts';

const id = (name: string) => name as TargetId;
const item: PlanItem = {
  ...(newItem('agreement', 'x' as ItemId, 'x') as Extract<PlanItem, { type: 'agreement' }>),
  phases: [{ ...emptyPhase(), targets: { known: [id('a'), id('b')] } }],
};

test('a phase that loses its last target is left open, not empty', () => {
  const one = withoutTargets(item, new Set([id('a')]));
  expect(one).toMatchObject({ phases: [{ targets: { known: ['b'] } }] });
  expect(withoutTargets(item, new Set([id('a'), id('b')]))).toMatchObject({
    phases: [{ targets: LEFT_OPEN }],
  });
});

test('an item that does not count by the target is not touched', () => {
  expect(withoutTargets(item, new Set([id('c')]))).toBeUndefined();
});

test('targets that come back count again where they counted', () => {
  const renamed = withTargetsRenamed(item, new Map([[id('a'), id('z')]]));
  expect(renamed).toMatchObject({ phases: [{ targets: { known: ['z', 'b'] } }] });
});
