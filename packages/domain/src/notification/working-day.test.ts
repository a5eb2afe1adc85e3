import { expect, test } from 'vitest';
import { isoDate } from '../values/index.ts';
import { addDays, easterOf, isWorkingDay, weekdayOf, workingDaysBefore } from './working-day.ts';

test('weekdays count from Monday, before and after the day they are counted from', () => {
  expect(weekdayOf(isoDate('2024-02-01'))).toBe(3);
  expect(weekdayOf(isoDate('2023-12-31'))).toBe(6);
});

test('Easter is where the calendar has it', () => {
  expect([2023, 2024, 2025, 2026, 2038].map(easterOf)).toEqual([
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
  ]);
});

test('nobody is at work in a weekend or on a public holiday, and Liberation Day is one every five years', () => {
  const free = ['2024-02-03', '2024-04-01', '2024-05-09', '2024-05-20', '2024-12-26', '2025-05-05'];
  expect(free.map((day) => isWorkingDay(isoDate(day)))).toEqual(free.map(() => false));
  expect(isWorkingDay(isoDate('2023-05-05'))).toBe(true);
});

test('King’s Day is a day earlier when it would be a Sunday', () => {
  expect(isWorkingDay(isoDate('2026-04-27'))).toBe(false);
  expect(isWorkingDay(isoDate('2025-04-28'))).toBe(true);
});

test('working days back skip the weekend and holidays', () => {
  expect(workingDaysBefore(isoDate('2024-04-03'), 3)).toBe('2024-03-28');
  expect(addDays(isoDate('2024-02-28'), 2)).toBe('2024-03-01');
});
