// @vitest-environment node
import type { Aim } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../texts/format.ts';
import { readAim } from './aim-text.ts';
import { aimWords } from '@iza/documents/words';

const words = {
  qualifier: { about: 'ongeveer', 'at least': 'minimaal', 'at most': 'maximaal' },
  direction: { up: 'omhoog', down: 'omlaag', steady: 'gelijk' },
  done: 'ja',
} as const;

const cases: [string, Aim][] = [
  ['90%', { kind: 'exact', quantity: { number: 90, unit: '%' } }],
  [
    'minimaal 240 patiënten',
    { kind: 'exact', quantity: { number: 240, unit: 'patiënten' }, qualifier: 'at least' },
  ],
  ['1.200 personen', { kind: 'exact', quantity: { number: 1200, unit: 'personen' } }],
  ['12,5%', { kind: 'exact', quantity: { number: 12.5, unit: '%' } }],
  ['5-10 activiteiten', { kind: 'range', from: 5, to: 10, unit: 'activiteiten' }],
  ['-20%', { kind: 'change', by: { number: -20, unit: '%' } }],
  ['+10 jaar', { kind: 'change', by: { number: 10, unit: 'jaar' } }],
  ['ja', { kind: 'done' }],
  ['omlaag', { kind: 'direction', direction: 'down' }],
  ['alle praktijken', { kind: 'coverage', text: 'alle praktijken' }],
  ['voldoet aan de eisen', { kind: 'norm', text: 'voldoet aan de eisen' }],
];

describe('an aim', () => {
  test.each(cases)('%s is read, and shown as it was typed', (typed, aim) => {
    expect(readAim(typed)).toEqual(aim);
    expect(aimWords(aim, formatFor('nl'), words)).toBe(typed);
  });

  test.each(['>50', '240', '10-5 keer', '90% in 2025 en 95% in 2026'])(
    '"%s" is kept in its own words rather than read as what it does not say',
    (typed) => expect(readAim(typed)).toEqual({ kind: 'norm', text: typed }),
  );

  test('nothing typed is no aim', () => expect(readAim('  ')).toBeUndefined());
});
