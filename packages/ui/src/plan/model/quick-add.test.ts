// @vitest-environment node
import { expect, test } from 'vitest';
import { readNames, readTitle } from './quick-add.ts';

test.each([
  ['6a Inrichten van casuïstiekbesprekingen', '6a', 'Inrichten van casuïstiekbesprekingen'],
  ['3.1  Capaciteit is inzichtelijk', '3.1', 'Capaciteit is inzichtelijk'],
  ['Z4 Overzicht leveren', 'Z4', 'Overzicht leveren'],
  ['6. Multitrauma', '6', 'Multitrauma'],
  ['2.1.b) Scholing', '2.1.b', 'Scholing'],
])('%s is read as code and title', (typed, code, title) => {
  expect(readTitle(typed)).toEqual({ code, title });
});

test.each(['24 uur bereikbaar', '2025 afgerond', 'Eén loket', '1 loket voor de regio'])(
  '%s stays a title',
  (typed) => {
    expect(readTitle(typed)).toEqual({ title: typed });
  },
);

test('names are split, and a name with a comma survives between semicolons', () => {
  expect(readNames('Isala, GGD IJsselland')).toEqual(['Isala', 'GGD IJsselland']);
  expect(readNames('VVT, wijkverpleging; Isala')).toEqual(['VVT, wijkverpleging', 'Isala']);
});
