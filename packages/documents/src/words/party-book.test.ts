import { expect, test } from 'vitest';
import { partyBook, partyRefOf } from './party-book.ts';

const book = partyBook([
  { id: 'isala', name: 'Isala' },
  { id: 'isala-diaconessen', name: 'Isala Diaconessenhuis' },
  { id: 'utrecht-gemeente', name: 'Utrecht' },
  { id: 'utrecht-provincie', name: 'Utrecht' },
  { id: 'nza', name: 'Nederlandse Zorgautoriteit', short: 'NZa' },
]);

test('a name is found whatever its case and accents, the exact one first', () => {
  expect(book.find('ISÁLA').map(({ id }) => id)).toEqual(['isala', 'isala-diaconessen']);
});

test('a typed name becomes a party only when exactly one has it', () => {
  expect(partyRefOf('nza', book)).toEqual({ party: 'nza' });
  expect(partyRefOf('Utrecht', book)).toEqual({ name: 'Utrecht' });
  expect(partyRefOf('Kerngroep Trauma', book)).toEqual({ name: 'Kerngroep Trauma' });
});
