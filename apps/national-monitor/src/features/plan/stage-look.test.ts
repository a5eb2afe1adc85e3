import { expect, test } from 'vitest';
import { lookOf, REGION_STATES, stateOf } from './stage-look.ts';

test('every state has a shape of its own, so that colour is never needed', () => {
  const shapes = REGION_STATES.map((state) => lookOf(state).shape);
  expect(new Set(shapes).size).toBe(REGION_STATES.length);
});

test('a region without a plan is said to have none, which is no stage', () => {
  expect(stateOf([])).toBe('none');
});

test('several plans show their stage when they share it, and otherwise that they differ', () => {
  expect(stateOf(['drafting', 'drafting'])).toBe('drafting');
  expect(stateOf(['drafting', 'adopted'])).toBe('several');
});
