import { expect, test } from 'vitest';
import { anItemId } from '../plan/plan-builders.ts';
import { isForEveryReader, planEventSchema } from './event.ts';

const item = anItemId(1);

test("what happens in the working corner is told to the plan's own people only", () => {
  expect(isForEveryReader({ kind: 'item-saved', item, revision: 2, inPlan: true })).toBe(true);
  expect(isForEveryReader({ kind: 'item-saved', item, revision: 2, inPlan: false })).toBe(false);
});

test('that a step was taken is told to every reader; that it was asked for is not', () => {
  const step = { step: item as string, command: 'adopt' } as const;
  const taken = planEventSchema.parse({
    kind: 'step-taken',
    ...step,
    from: 'assessment',
    to: 'adopted',
  });
  expect(isForEveryReader(taken)).toBe(true);
  expect(isForEveryReader(planEventSchema.parse({ kind: 'step-asked', ...step }))).toBe(false);
});

test('comments and judgements are not told to other readers', () => {
  expect(isForEveryReader({ kind: 'judgement-shared', party: 'isala' as never })).toBe(false);
  expect(isForEveryReader({ kind: 'opened-by-ministry' })).toBe(false);
});
