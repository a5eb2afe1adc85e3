import { expect, test } from 'vitest';
import { isoDate } from '../values/index.ts';
import { isDigestDue } from './settings.ts';

const [MONDAY, THURSDAY, SATURDAY] = ['2024-01-29', '2024-02-01', '2024-02-03'].map(isoDate) as [
  ReturnType<typeof isoDate>,
  ReturnType<typeof isoDate>,
  ReturnType<typeof isoDate>,
];

test('a weekly digest comes on the first working day of the week, after a holiday one day later', () => {
  expect(isDigestDue('weekly', MONDAY, false)).toBe(true);
  expect(isDigestDue('weekly', THURSDAY, true)).toBe(false);
  expect(isDigestDue('weekly', isoDate('2024-04-01'), true)).toBe(false);
  expect(isDigestDue('weekly', isoDate('2024-04-02'), false)).toBe(true);
});

test('a daily digest comes on a working day with something new, and else when the week opens', () => {
  expect(isDigestDue('daily', THURSDAY, true)).toBe(true);
  expect(isDigestDue('daily', THURSDAY, false)).toBe(false);
  expect(isDigestDue('daily', MONDAY, false)).toBe(true);
  expect(isDigestDue('daily', SATURDAY, true)).toBe(false);
});

test('who wants none gets none', () => {
  expect(isDigestDue('never', MONDAY, true)).toBe(false);
});
