import { expect, test } from 'vitest';
import { clausesIn } from './clause-pattern.ts';

const named = (sentence: string) => clausesIn(sentence).flatMap(({ clause }) => clause ?? []);

test.each([
  ['uiterlijk 1 januari (IZA C.6.d)', ['C.6.d']],
  ['IZA 4.1.2.a-2, IZA B.2.a-2.p2 en IZA L.', ['4.1.2.a-2', 'B.2.a-2.p2', 'L']],
  ['IZA K: tabel', ['K']],
  ['IZA Drenthe, IZA Regie, IZA-regio, IZA 2023', []],
  ['', []],
])('%s names %j', (sentence, clauses) => {
  expect(named(sentence)).toEqual(clauses);
  expect(
    clausesIn(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});

test('the marks around a clause belong to it, so that no line ends between them', () => {
  const [, clause] = clausesIn('Na bevestiging (IZA 4.2.3). Daarna wordt betaald');
  expect(clause).toMatchObject({ clause: '4.2.3', before: '(', after: ').' });
});
