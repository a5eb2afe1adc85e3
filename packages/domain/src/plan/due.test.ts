import { describe, expect, test } from 'vitest';
import { isoDate } from '../values/index.ts';
import { cameByImport, isOverdue, planDue } from './due.ts';
import { TODAY } from './plan-builders.ts';

const BEGUN_HERE = { imported: false, reported: false };

describe('the day by which the agreement wants a plan', () => {
  test('is 1 January 2024 for a ROAZ plan (C.6.d); a regional plan has none', () => {
    const due = planDue('roaz-plan-2023', 'drafting', BEGUN_HERE);
    expect(due).toEqual({ on: '2024-01-01', clause: 'C.6.d' });
    expect(planDue('regional-plan-2023', 'drafting', BEGUN_HERE)).toBeUndefined();
  });

  test('is met by adopting', () => {
    expect(planDue('roaz-plan-2023', 'adopted', BEGUN_HERE)).toBeUndefined();
  });

  test('was for the first plan: a revision beside the adopted one is never late', () => {
    const known = { ...BEGUN_HERE, revises: true };
    expect(planDue('roaz-plan-2023', 'drafting', known)).toBeUndefined();
  });

  test('makes a plan that was begun here late the day after, not on the day itself', () => {
    const due = planDue('roaz-plan-2023', 'drafting', BEGUN_HERE);
    const days = ['2023-12-31', '2024-01-01', '2024-01-02'].map(isoDate);
    expect(days.map((day) => isOverdue(due, day))).toEqual([false, false, true]);
  });

  test.each([
    ['came in by import', { imported: true, reported: false }],
    ['was reported of elsewhere', { imported: false, reported: true }],
  ])('is still named, but makes no plan late that %s', (_what, known) => {
    const due = planDue('roaz-plan-2023', 'consultation', known);
    expect(due).toEqual({ on: '2024-01-01', clause: 'C.6.d', elsewhere: true });
    expect(isOverdue(due, TODAY)).toBe(false);
  });

  test('makes nothing late that has none', () => {
    expect(isOverdue(undefined, TODAY)).toBe(false);
  });
});

test('a plan that came by import is known as such in every stage since', () => {
  const before = { proposal: 'before import', profile: 'before import' } as const;
  const here = { body: 'Bestuurlijk ROAZ', on: TODAY };
  expect(cameByImport({ stage: 'drafting', ...before, rounds: [] })).toBe(true);
  expect(cameByImport({ stage: 'assessment', ...before, rounds: [], assessedRevision: 3 })).toBe(
    true,
  );
  expect(cameByImport({ stage: 'drafting', ...before, rounds: [], proposal: here })).toBe(false);
  expect(cameByImport({ stage: 'proposal' })).toBe(false);
});
