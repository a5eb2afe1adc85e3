import { expect, test } from 'vitest';
import { aCard } from '../plan/plan-builders.ts';
import { hearing, nothingHeard, stageChanges } from './stage-changes.ts';

const drafting = aCard({ plan: 'a', stage: 'drafting' });

test('a plan that moved to another stage is told, one that only got another name is not', () => {
  const consulted = { ...drafting, stage: 'consultation' as const };
  expect(stageChanges([drafting], [consulted])).toEqual([consulted]);
  expect(stageChanges([drafting], [{ ...drafting, name: 'Anders' }])).toEqual([]);
});

test('a plan that was not there before is told', () => {
  expect(stageChanges([], [drafting])).toEqual([drafting]);
});

test('lists are fetched again only when something in them may have changed', () => {
  const typed = hearing(nothingHeard, { kind: 'item-saved', plan: 'a' });
  expect(typed).toEqual({ plans: new Set(['a']), lists: false, all: false });
  const stepped = hearing(typed, { kind: 'step-taken', plan: 'b' });
  expect(stepped).toEqual({ plans: new Set(['a', 'b']), lists: true, all: false });
});
