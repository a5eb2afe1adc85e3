// @vitest-environment node
import { emptyPhase, newItem, type PlanItem } from '@iza/domain/plan';
import { clauseIdSchema, type ItemId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { newId } from '../model/new-id.ts';
import { faultsOf } from './faults.ts';

const item = newItem('agreement', newId<ItemId>(), 'x');
const of = (more: object) => faultsOf({ unit: 'item', content: { ...item, ...more } as PlanItem });

test('what the server takes has no faults', () => expect(of({})).toEqual([]));

test('a number that looks like a citizen service number is named, where it stands', () => {
  expect(of({ title: 'bel 111222333' })).toEqual([{ path: 'title', code: 'bsn' }]);
  expect(of({ progressShownBy: { known: 'bel 111222333' } })).toEqual([
    { path: 'progressShownBy', code: 'bsn' },
  ]);
});

test('faults deep in the item are found where they are', () => {
  const phase = { ...emptyPhase(), entry: { known: 'x'.repeat(20_001) } };
  expect(of({ phases: [phase] })).toEqual([{ path: 'phases.0.entry', code: 'tooLong' }]);
});

test('a clause that is none is told as such', () => {
  expect(clauseIdSchema.safeParse('C 6').success).toBe(false);
  expect(of({ deviations: [{ norm: 'C 6', reason: 'x' }] })).toEqual([
    { path: 'deviations.0.norm', code: 'clause' },
  ]);
});
