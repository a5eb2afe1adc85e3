import { isoDate, planIdSchema, planVersionIdSchema } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import type { PlanCard } from '../plan/plan-card.ts';
import { lateOf } from './late-of.ts';

const id = '018d3b1e-0000-7000-8000-000000000001';

function aCard(more: Partial<PlanCard>): PlanCard {
  return {
    plan: planIdSchema.parse(id),
    version: planVersionIdSchema.parse(id),
    number: 1,
    name: 'Plan',
    kind: 'roaz',
    origin: 'live',
    regions: [],
    stage: 'drafting',
    stageSince: isoDate('2023-10-01'),
    ...more,
  };
}

const due = { on: isoDate('2024-01-01'), clause: 'C.6.d' };

describe('late', () => {
  test('is counted in days from the day the agreement gives, with its clause', () => {
    const [late] = lateOf(aCard({ due }), isoDate('2024-02-01'));
    expect(late).toMatchObject({ kind: 'plan-due', on: '2024-01-01', days: 31, clause: 'C.6.d' });
  });

  test('is nothing on the day itself, nor without a day', () => {
    expect(lateOf(aCard({ due }), due.on)).toEqual([]);
    expect(lateOf(aCard({}), isoDate('2026-01-01'))).toEqual([]);
  });

  test('is no plan that lived elsewhere: whether it was there in time is not known here', () => {
    const elsewhere = { ...due, elsewhere: true } as const;
    expect(lateOf(aCard({ due: elsewhere }), isoDate('2026-01-01'))).toEqual([]);
  });

  test('is a consultation whose last day has passed', () => {
    const card = aCard({ stage: 'consultation', consultationCloses: isoDate('2024-01-31') });
    expect(lateOf(card, isoDate('2024-02-01'))).toMatchObject([
      { kind: 'consultation-closed', days: 1 },
    ]);
    expect(lateOf(card, isoDate('2024-01-31'))).toEqual([]);
  });
});
