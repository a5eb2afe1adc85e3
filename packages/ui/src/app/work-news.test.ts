// @vitest-environment node
import type { WorkView } from '@iza/api/work';
import { expect, test } from 'vitest';
import { aCard } from '../work/work-builders.ts';
import { workNews } from './work-news.ts';

const work = (given: Partial<WorkView> = {}): WorkView => ({
  regions: [],
  plans: [aCard()],
  waiting: [],
  profilesToSign: [],
  transformations: [],
  regionMatters: [],
  meetingActions: [],
  late: [],
  changed: [],
  ...given,
});
const changed = (count: number) => [
  {
    plan: aCard().plan,
    name: 'Plan a',
    count,
    last: { at: '2024-02-01T10:00:00Z', personName: 'Bureau' },
  },
];

test('a plan that moved on is told by its stage, a new one is not told as moved', () => {
  const after = work({ plans: [aCard({ stage: 'consultation' }), aCard({ plan: 'b' })] });
  expect(workNews(work(), after)).toEqual([
    { kind: 'moved', plan: aCard().plan, name: 'Plan a', stage: 'consultation' },
  ]);
});

test('what colleagues type is told with who did it, and only when there is more of it', () => {
  expect(workNews(work({ changed: changed(1) }), work({ changed: changed(2) }))).toMatchObject([
    { kind: 'updated', by: 'Bureau' },
  ]);
  expect(workNews(work({ changed: changed(2) }), work({ changed: changed(2) }))).toEqual([]);
});

test('of one plan one thing is told: that something waits, rather than that it changed', () => {
  const after = work({ waiting: [{ kind: 'judge', plan: aCard() }], changed: changed(1) });
  expect(workNews(work(), after).map(({ kind }) => kind)).toEqual(['waits']);
});

test('what waited already is not told again, and what is done is not told', () => {
  const waiting = [{ kind: 'judge', plan: aCard() }] as const;
  expect(workNews(work({ waiting }), work({ waiting }))).toEqual([]);
  expect(workNews(work({ waiting }), work())).toEqual([]);
});
