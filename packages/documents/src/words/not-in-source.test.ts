import { emptyPhase, newItem, type PlanItem } from '@iza/domain/plan';
import { NOT_IN_SOURCE, type ItemId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { notInSource } from './not-in-source.ts';

test('what our source does not hold is named once, gaps are not among it', () => {
  const item: PlanItem = {
    ...(newItem('agreement', 'x' as ItemId, 'x') as Extract<PlanItem, { type: 'agreement' }>),
    firmness: NOT_IN_SOURCE,
    phases: [
      { ...emptyPhase(), scale: NOT_IN_SOURCE },
      { ...emptyPhase(), scale: NOT_IN_SOURCE },
    ],
  };
  expect(notInSource(item)).toEqual(['firmness', 'scale']);
});
