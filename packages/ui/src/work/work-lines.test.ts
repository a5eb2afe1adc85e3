// @vitest-environment node
import type { Late, Waiting } from '@iza/api/work';
import type { Actor } from '@iza/domain/access';
import {
  isoDate,
  partyIdSchema,
  personIdSchema,
  regionIdSchema,
  stepIdSchema,
} from '@iza/domain/values';
import { expect, test } from 'vitest';
import { aCard } from './work-builders.ts';
import { lateLines, planLines, waitingLines } from './work-lines.ts';

const step = stepIdSchema.parse('018d0000-0000-7000-8000-000000000001');
const actor = (role: Actor['role'], ...regions: string[]): Actor => ({
  person: personIdSchema.parse('018d0000-0000-7000-8000-000000000002'),
  party: partyIdSchema.parse('isala'),
  role,
  regions: regions.map((id) => regionIdSchema.parse(id)),
});

test('what holds others up comes first, then the nearest last day; comments come last', () => {
  const waiting: Waiting[] = [
    { kind: 'comments', plan: aCard(), count: 2 },
    { kind: 'respond', plan: aCard({ plan: 'later' }), closes: isoDate('2024-04-01') },
    { kind: 'respond', plan: aCard({ plan: 'sooner' }), closes: isoDate('2024-03-01') },
    {
      kind: 'sign',
      plan: aCard(),
      step,
      command: 'adopt',
      askedAt: '2024-02-01T10:00:00Z',
      askedBy: 'x',
    },
  ];
  const lines = waitingLines(waiting);
  expect(lines.map(({ what, until }) => [what.kind, until])).toEqual([
    ['sign', undefined],
    ['respond', '2024-03-01'],
    ['respond', '2024-04-01'],
    ['comments', undefined],
  ]);
});

test('each thing that waits leads to where it is done', () => {
  const places = waitingLines([
    { kind: 'judge', plan: aCard() },
    { kind: 'handle', plan: aCard(), count: 1 },
    { kind: 'comments', plan: aCard(), count: 1 },
  ]).map(({ more }) => more);
  expect(places).toEqual(['/oordeel', '/consultatie#reacties', '?paneel=opmerkingen']);
});

test('a plan is late for its own people in every stage, not for those who respond to it or read it', () => {
  const late: Late[] = [
    { kind: 'plan-due', plan: aCard(), on: isoDate('2024-01-01'), days: 31, clause: 'C.6.d' },
  ];
  const judged = late.map((each) => ({ ...each, plan: aCard({ stage: 'assessment' }) }));
  expect(lateLines(judged, actor('roaz-bureau', 'roaz-zwolle'))).toHaveLength(1);
  expect(lateLines(late, actor('market-leader', 'roaz-zwolle'))).toHaveLength(1);
  expect(lateLines(late, actor('patient-organisation', 'roaz-zwolle'))).toEqual([]);
  expect(lateLines(late, actor('market-leader', 'roaz-oost'))).toEqual([]);
});

test('plans that are still worked on stand before those that are adopted', () => {
  const plans = [aCard({ plan: 'a', stage: 'adopted' }), aCard({ plan: 'b' })];
  expect(planLines(plans).map(({ stage }) => stage)).toEqual(['drafting', 'adopted']);
});
