import { expect, test } from 'vitest';
import { aCard } from '../plan/plan-builders.ts';
import { stageChanges } from './stage-changes.ts';

const drafting = aCard({ plan: 'a', stage: 'drafting' });

test('a plan that moved to another stage is told, one that only got another name is not', () => {
  const consulted = { ...drafting, stage: 'consultation' as const };
  expect(stageChanges([drafting], [consulted])).toEqual([consulted]);
  expect(stageChanges([drafting], [{ ...drafting, name: 'Anders' }])).toEqual([]);
});

test('a plan that was not there before is told', () => {
  expect(stageChanges([], [drafting])).toEqual([drafting]);
});
