import type { Norm, Outcome } from '@iza/domain/accord';
import { expect, test } from 'vitest';
import { baselineWords, baselineYear, normWords, targetWords, unitBeside } from './read-words.ts';

const words = {
  open: { 'not printed': 'not given', 'to be measured': 'to measure' },
  onlyYear: 'no value',
  leftOpen: (mark: string) => `open ${mark}`,
  of: (value: string, what: string) => `${value} (${what})`,
} as const;
const anOutcome = (more: object) => more as unknown as Outcome;

test('a baseline that nobody printed is said to be so, and never a figure', () => {
  expect(baselineWords(anOutcome({ baseline: { open: 'not printed' } }), words)).toBe('not given');
  expect(baselineWords(anOutcome({ baseline: { printed: '2020', year: 2020 } }), words)).toBe(
    'no value',
  );
  expect(
    baselineWords(
      anOutcome({ baseline: { printed: 'XX%', read: { open: 'XX' }, year: 2021 } }),
      words,
    ),
  ).toBe('open XX%');
});

test('a baseline tells its month where one is printed', () => {
  const read = { aim: { kind: 'exact', quantity: { number: 45, unit: '%' } } };
  expect(
    baselineYear(anOutcome({ baseline: { printed: '45%', read, year: 2021, month: 3 } })),
  ).toBe('2021-03');
  expect(baselineYear(anOutcome({ baseline: { open: 'not printed' } }))).toBe('');
});

test('every aim of a criterion and every figure of a norm is told, with what it is of', () => {
  const target = { printed: 'XX%', read: { open: 'XX' }, of: 'gemiddelde' };
  const moreTargets = [{ printed: '10% lager', read: { inWords: '' } }];
  expect(targetWords(anOutcome({ target, moreTargets }), words)).toBe(
    'open XX% (gemiddelde); 10% lager',
  );
  const values = [{ printed: '90%', read: { inWords: '' }, of: 'patiënten' }];
  expect(normWords({ values } as unknown as Norm, words)).toBe('90% (patiënten)');
});

test('a unit stands beside an aim that does not say it itself', () => {
  const aim = (printed: string, unit: string | null) =>
    unitBeside(anOutcome({ target: { printed, read: { inWords: '' } }, unit }), words);
  expect(aim('80%', '%')).toBeUndefined();
  expect(aim('top-3', 'plaats')).toBe('plaats');
  expect(aim('vaker', null)).toBeUndefined();
});
