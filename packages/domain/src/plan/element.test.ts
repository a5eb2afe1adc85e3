import { expect, test } from 'vitest';
import { anItemId } from './plan-builders.ts';
import { elementsOf } from './element.ts';
import { PLAN_TEMPLATES } from './template.ts';
import { textMoments } from './text-moment.ts';
import { aStateAfter } from './plan-builders.ts';

const NOTHING = { items: [], targetsOn: [], capacityDecided: false };
const present = (statuses: ReturnType<typeof elementsOf>) =>
  statuses.filter((status) => status.present).map(({ key, at }) => [key, at]);

test('an empty plan shows every part that its template asks for as not there yet', () => {
  const statuses = elementsOf(PLAN_TEMPLATES['roaz-plan-2023'], NOTHING);
  expect(statuses.map(({ key }) => key)).toEqual([
    'challenges',
    'agreements',
    'care-coordination',
    'quality-norms',
    'differentiation-concentration-spread',
    'joint-facilities',
    'concrete-results',
    'minimum-acute-capacity',
  ]);
  expect(present(statuses)).toEqual([]);
});

test('a part that is there leads to the spot', () => {
  const items = [
    { id: anItemId(1), type: 'challenge' as const },
    { id: anItemId(2), type: 'group' as const, element: 'joint-facilities' as const },
    { id: anItemId(3), type: 'agreement' as const },
  ];
  const facts = { items, targetsOn: [anItemId(3)], capacityDecided: true };
  expect(present(elementsOf(PLAN_TEMPLATES['roaz-plan-2023'], facts))).toEqual([
    ['challenges', anItemId(1)],
    ['agreements', anItemId(3)],
    ['joint-facilities', anItemId(2)],
    ['concrete-results', anItemId(3)],
    ['minimum-acute-capacity', undefined],
  ]);
});

test('each part that a template asks for names the place in the agreement that asks it', () => {
  for (const { elements } of Object.values(PLAN_TEMPLATES))
    for (const { clause } of elements) expect(clause).toMatch(/^(B\.2|C\.6|C\.7)/);
});

test('a body can have decided on the text as it is, as it was consulted on or assessed, each told once', () => {
  const consulted = aStateAfter(
    'approve-proposal',
    'adopt-profile',
    'open-consultation',
    'step-back',
  );
  expect(textMoments(consulted, 9)).toEqual([
    { revision: 9, what: 'now' },
    { revision: 7, what: 'consultation', round: 1 },
  ]);
  expect(textMoments(consulted, 7)).toEqual([{ revision: 7, what: 'now' }]);
});
