import { expect, test } from 'vitest';
import { newStep, onlyOutcome } from './step-command.ts';

type Given = Parameters<typeof newStep>[0];
const verdict = (...conditions: readonly (readonly [string, 'met' | 'not-met'])[]) =>
  ({
    verdict: {
      conditions: conditions.map(([condition, meets]) => ({ condition, meets, motivation: null })),
    },
  }) as unknown as Given['verdicts'][number];

test('a rejection names at once what any leader found not met, each once, and nothing that is not judged now', () => {
  const view: Given = {
    judged: { step: 'assessment', conditions: ['business-case', 'smart-plan'] } as never,
    verdicts: [
      verdict(['business-case', 'not-met'], ['smart-plan', 'met']),
      verdict(['business-case', 'not-met'], ['shared-urgency', 'not-met']),
    ],
  };
  expect(newStep(view, 'Menzis')).toMatchObject({ missed: ['business-case'], by: 'Menzis' });
});

test('what can only be decided in one way is not asked', () => {
  const view = {
    framework: { steps: [{ key: 'intended-decision' }] },
    state: { stage: 'under-assessment' },
  } as never;
  expect(onlyOutcome('decide', view)).toBe('returned');
  expect(onlyOutcome('intend', view)).toBeUndefined();
});
