import { expect, test } from 'vitest';
import { isoDate } from '../values/index.ts';
import {
  dueQuarter,
  followedQuarters,
  lastEndedQuarter,
  reportBeginsWith,
  resultReportSchema,
} from './following.ts';

test('results are followed from the quarter in which the plan began, over the turn of the year', () => {
  expect(followedQuarters(isoDate('2024-09-30'), isoDate('2025-02-01'))).toEqual([
    '2024-Q3',
    '2024-Q4',
    '2025-Q1',
  ]);
});

test('nothing is asked of a quarter that has not ended, or in which the plan had not begun', () => {
  expect(dueQuarter(isoDate('2024-02-01'), isoDate('2024-03-31'))).toBeNull();
  expect(dueQuarter(isoDate('2024-02-01'), isoDate('2024-04-01'))).toBe('2024-Q1');
  expect(dueQuarter(isoDate('2024-04-01'), isoDate('2024-04-02'))).toBeNull();
  expect(lastEndedQuarter(isoDate('2024-01-15'))).toBe('2023-Q4');
});

test('an explanation is carried over, a value is not: it was measured once', () => {
  const value = { number: 12, unit: 'ritten' };
  const measured = { value, on: isoDate('2024-03-31'), source: 'Telling' };
  expect(reportBeginsWith({ measured, note: 'Op koers' })).toEqual({
    measured: null,
    note: 'Op koers',
  });
  expect(reportBeginsWith(undefined)).toEqual({ measured: null, note: '' });
});

test('not measured yet is an answer and no zero; a value has a day and a source', () => {
  expect(resultReportSchema.safeParse({ measured: null, note: '' }).success).toBe(true);
  const bare = { value: { number: 0, unit: '%' }, on: '2024-03-31', source: '' };
  expect(resultReportSchema.safeParse({ measured: bare, note: '' }).success).toBe(false);
});
