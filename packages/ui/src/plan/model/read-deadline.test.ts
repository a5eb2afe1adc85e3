// @vitest-environment node
import { isoDate } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { readDeadline, readPrintedDeadline } from './read-deadline.ts';

const today = isoDate('2024-02-01');

describe('a moment is read as people type it', () => {
  test('a day without a year is the coming one', () =>
    expect(readDeadline('1 juli', today)).toEqual({ on: '2024-07-01' }));

  test.each(['', 'medio 2025', 'zo snel mogelijk', '31-2-2025', 'doorlopend'])(
    '"%s" is not filled in with a moment that it does not say',
    (typed) => expect(readDeadline(typed, today)).toBeUndefined(),
  );
});

describe('a moment that was printed elsewhere', () => {
  test('is read when it says its year', () => {
    expect(readPrintedDeadline('1 juli 2025')).toEqual({ on: '2025-07-01' });
    expect(readPrintedDeadline('q3 2025')).toEqual({ between: ['2025-07-01', '2025-09-30'] });
  });

  test.each(['juli', '1 juli', 'volgend jaar', 'vandaag'])(
    '"%s" stays as it was printed: nobody says which year',
    (printed) => expect(readPrintedDeadline(printed)).toBeUndefined(),
  );
});
