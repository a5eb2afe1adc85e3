import { municipalityCodeSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { municipalityGroups } from './municipality-groups.ts';

const municipality = (
  name: string,
  certainty: 'verified' | 'derived' | 'unverified',
  note?: string,
) => ({
  code: municipalityCodeSchema.parse('GM0193'),
  name,
  certainty,
  ...(note !== undefined && { note }),
});

test('municipalities stand together when they are known equally surely, and for the same reason', () => {
  const groups = municipalityGroups(
    [
      municipality('Zwolle', 'derived'),
      municipality('Urk', 'unverified', 'gesplitst'),
      municipality('Dalfsen', 'derived'),
      municipality('Kampen', 'verified'),
      municipality('Nunspeet', 'unverified', 'grensgeval'),
    ],
    (a, b) => a.localeCompare(b),
  );
  expect(groups.map(({ certainty, note, names }) => [certainty, note, ...names])).toEqual([
    ['verified', undefined, 'Kampen'],
    ['derived', undefined, 'Dalfsen', 'Zwolle'],
    ['unverified', 'gesplitst', 'Urk'],
    ['unverified', 'grensgeval', 'Nunspeet'],
  ]);
});
