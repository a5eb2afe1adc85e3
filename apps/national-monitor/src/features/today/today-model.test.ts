import { isoDate } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { aCard } from '../plan/plan-builders.ts';
import { todayOf } from './today-model.ts';

const TODAY = isoDate('2024-02-01');
const nothingNew = { firstVisit: false, changed: [] };
const due = (on: string) => ({ due: { on: isoDate(on), clause: 'C.6.d' } });
const late = aCard({ plan: 'a', ...due('2024-01-01') });
const later = aCard({ plan: 'b', ...due('2024-01-20') });
const coming = aCard({
  plan: 'c',
  stage: 'consultation',
  consultationCloses: isoDate('2024-02-10'),
});
const far = aCard({ plan: 'd', ...due('2025-01-01') });
const adopted = aCard({ plan: 'e', stage: 'adopted', adoptedOn: isoDate('2023-12-20') });
const plans = [far, later, coming, late, adopted];

describe('the page of the day', () => {
  const day = todayOf(plans, nothingNew, TODAY);
  test('what is over its date is named with its clause, the longest ago first', () => {
    expect(day.late).toEqual([
      { what: 'due', on: '2024-01-01', clause: 'C.6.d', plans: [late] },
      { what: 'due', on: '2024-01-20', clause: 'C.6.d', plans: [later] },
    ]);
  });
  test('a consultation that closes soon is coming; what is a year away is not', () => {
    expect(day.coming).toEqual([
      { what: 'consultation', on: '2024-02-10', clause: undefined, plans: [coming] },
    ]);
  });
  test('a day that is today is coming, not late', () => {
    const { late: past, coming: ahead } = todayOf([late], nothingNew, isoDate('2024-01-01'));
    expect([past.length, ahead.length]).toEqual([0, 1]);
  });
  test('plans with the same date for the same reason stand together', () => {
    const same = aCard({ plan: 'f', ...due('2024-01-01') });
    const { late: past } = todayOf([same, ...plans], nothingNew, TODAY);
    expect(past.map(({ on, plans: there }) => [on, there.length])).toEqual([
      ['2024-01-01', 2],
      ['2024-01-20', 1],
    ]);
  });
  test('an adopted plan is never late', () => {
    expect(day.late.some(({ plans: there }) => there.includes(adopted))).toBe(false);
  });
  test('a plan that lived elsewhere is not called late: nobody here knows', () => {
    const imported = aCard({ plan: 'g', due: { ...late.due!, elsewhere: true } });
    expect(todayOf([imported], nothingNew, TODAY).late).toEqual([]);
  });
  test('stages come in the order of the steps, those without plans not at all', () => {
    expect(day.stages).toEqual([
      { stage: 'drafting', count: 3 },
      { stage: 'consultation', count: 1 },
      { stage: 'adopted', count: 1 },
    ]);
  });
});

test('a change is shown with the plan as it stands now; a plan that is no longer there is not', () => {
  const change = (plan: typeof late.plan) => ({
    plan,
    name: 'zoals het heette',
    count: 2,
    last: { at: '2024-01-31T10:00:00Z', personName: 'Iemand' },
  });
  const news = { firstVisit: false, changed: [change(late.plan), change(adopted.plan)] };
  const { changed } = todayOf([late], news, TODAY);
  expect(changed.map(({ card, count }) => [card, count])).toEqual([[late, 2]]);
});

test('on the first day what the operator filled in is no news, what a person did is', () => {
  const change = (plan: typeof late.plan, personName: string | null) => ({
    plan,
    name: '',
    count: 1,
    last: { at: '2024-01-31T10:00:00Z', personName },
  });
  const changed = [change(late.plan, null), change(later.plan, 'Iemand')];
  const first = todayOf(plans, { firstVisit: true, changed }, TODAY);
  expect(first.changed.map(({ card }) => card)).toEqual([later]);
  expect(todayOf(plans, { firstVisit: false, changed }, TODAY).changed).toHaveLength(2);
});
