// @vitest-environment node
import { isoDate, type Deadline } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../texts/format.ts';
import { readDeadline } from './deadline-text.ts';
import { deadlineWords } from './deadline-words.ts';

const d = isoDate;
const words = {
  nl: {
    or: 'of',
    uncertain: (day: string) => `waarschijnlijk ${day}`,
    period: (a: string, b: string) => `${a} t/m ${b}`,
  },
  en: {
    or: 'or',
    uncertain: (day: string) => `probably ${day}`,
    period: (a: string, b: string) => `${a} to ${b}`,
  },
};

describe('a moment is read as people type it', () => {
  test.each<[string, Deadline]>([
    ['1 juli 2025', { on: d('2025-07-01') }],
    ['1-7-25', { on: d('2025-07-01') }],
    ['01/07/2025', { on: d('2025-07-01') }],
    ['2025-07-01', { on: d('2025-07-01') }],
    ['uiterlijk 1 jul. 2025', { on: d('2025-07-01') }],
    ['vóór 1 januari 2024', { on: d('2024-01-01') }],
    ['q3 2025', { between: [d('2025-07-01'), d('2025-09-30')] }],
    ['3e kwartaal 2025', { between: [d('2025-07-01'), d('2025-09-30')] }],
    ['2025-Q3', { between: [d('2025-07-01'), d('2025-09-30')] }],
    ['februari 2024', { between: [d('2024-02-01'), d('2024-02-29')] }],
    ['2e helft 2024', { between: [d('2024-07-01'), d('2024-12-31')] }],
    ['2025', { between: [d('2025-01-01'), d('2025-12-31')] }],
    ['2025/2026', { between: [d('2025-01-01'), d('2026-12-31')] }],
    ['1-1-2024 t/m 31-3-2024', { between: [d('2024-01-01'), d('2024-03-31')] }],
    ['1 juli 2025?', { uncertain: d('2025-07-01') }],
    ['circa 1 juli 2025', { uncertain: d('2025-07-01') }],
    ['1 januari 2024 of 1 januari 2025', { candidates: [d('2024-01-01'), d('2025-01-01')] }],
  ])('%s', (typed, deadline) => {
    expect(readDeadline(typed)).toEqual(deadline);
  });

  test.each([
    '',
    'medio 2025',
    'zo snel mogelijk',
    '31-2-2025',
    'doorlopend',
    '13e kwartaal 2025',
    'juli',
  ])('"%s" is not filled in with a moment it does not say', (typed) =>
    expect(readDeadline(typed)).toBeUndefined(),
  );
});

const deadlines: Deadline[] = [
  { on: d('2025-07-01') },
  { uncertain: d('2024-12-31') },
  { between: [d('2025-07-01'), d('2025-09-30')] },
  { between: [d('2025-02-01'), d('2025-02-28')] },
  { between: [d('2025-01-01'), d('2026-12-31')] },
  { between: [d('2025-01-01'), d('2025-12-31')] },
  { between: [d('2025-01-15'), d('2025-03-02')] },
  { candidates: [d('2024-01-01'), d('2025-01-01')] },
];

test.each(['nl', 'en'] as const)(
  'what is shown in %s is read back as the same moment',
  (language) => {
    for (const deadline of deadlines) {
      const shown = deadlineWords(deadline, formatFor(language), words[language]);
      expect(readDeadline(shown), shown).toEqual(deadline);
    }
  },
);
