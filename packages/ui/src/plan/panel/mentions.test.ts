import { expect, test } from 'vitest';
import { nameBegun, namedIn, peopleMeant, withName } from './mentions.ts';

const people = [
  { person: '1', name: 'Anna Bos' },
  { person: '2', name: 'Anna Bos-de Vries' },
  { person: '3', name: 'Piet Anker' },
];
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

test('a name is offered by how any of its words begins, after an @ that begins a word', () => {
  expect(nameBegun('Kijk jij, @an', 13)).toBe('an');
  expect(nameBegun('mail@an', 7)).toBeUndefined();
  expect(names(peopleMeant(people, 'an'))).toEqual(names(people));
  expect(names(peopleMeant(people, 'piet'))).toEqual(['Piet Anker']);
});

test('choosing writes the whole name where it was begun', () => {
  expect(withName('Vraag @pi of het klopt', 9, people[2]!)).toEqual({
    text: 'Vraag @Piet Anker  of het klopt',
    caret: 18,
  });
});

test('who is named is read from the text as it is sent; a longer name is not also a shorter one', () => {
  expect(names(namedIn('@Anna Bos-de Vries en @Piet Anker', people))).toEqual([
    'Anna Bos-de Vries',
    'Piet Anker',
  ]);
  expect(namedIn('Anna Bos', people)).toEqual([]);
});
