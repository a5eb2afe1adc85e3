import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLASH, mergeValues } from './merge-values.ts';

test('texts typed at different places are both there', () => {
  expect(mergeValues('een drie', 'een twee drie', 'een drie vier')).toBe('een twee drie vier');
});

test('at one place the rest of a word that stands there comes before another word', () => {
  expect(mergeValues('acute zo', 'acute zo ook', 'acute zorg')).toBe('acute zorg ook');
  expect(mergeValues('acute zo', 'acute zorg', 'acute zo ook')).toBe('acute zorg ook');
});

test('what one took away and the other changed is for a person to choose', () => {
  expect(mergeValues('een twee drie', 'een drie', 'een tweede drie')).toBe(CLASH);
  expect(mergeValues(1, 2, 3)).toBe(CLASH);
  expect(mergeValues({ a: 1 }, { a: 2 }, { a: 3 })).toBe(CLASH);
});

test('paragraphs added by one and a paragraph changed by the other are both there', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const doc = (...texts: string[]) => ({ type: 'doc', content: texts.map(paragraph) });
  expect(mergeValues(doc('a'), doc('a b'), doc('a', 'c'))).toEqual(doc('a b', 'c'));
  expect(mergeValues(doc('a', 'z'), doc('a b', 'z'), doc('a', 'z', 'c'))).toEqual(
    doc('a b', 'z', 'c'),
  );
  expect(mergeValues(doc('een'), doc('een twee'), doc('nul een'))).toEqual(doc('nul een twee'));
});

test('characters of two code units stay whole', () => {
  expect(mergeValues('😀', '😁', '😀.')).toBe('😁.');
});

const word = (who: string) => fc.integer({ min: 1, max: 99 }).map((number) => `${who}${number}`);
const words = (who: string) => fc.array(word(who), { minLength: 1, maxLength: 4 });

test('whatever words two windows put in a text, wherever: the merge holds all of them, each whole', () => {
  const place = fc.nat({ max: 10 });
  fc.assert(
    fc.property(
      words('was'),
      words('my'),
      words('their'),
      place,
      place,
      (was, my, their, at, to) => {
        const merged = mergeValues(
          was.join(' '),
          was.toSpliced(at, 0, ...my).join(' '),
          was.toSpliced(to, 0, ...their).join(' '),
        );
        expect(String(merged).split(' ').toSorted()).toEqual([...was, ...my, ...their].toSorted());
      },
    ),
    { numRuns: 2000 },
  );
});

test('a value that one side left alone is what the other made of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (was, now) => {
      expect(mergeValues(was, now, was)).toEqual(now);
      expect(mergeValues(was, was, now)).toEqual(now);
      expect(mergeValues(was, now, now)).toEqual(now);
    }),
  );
});
