import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const TEXT = `a) De fietsenmaker spreekt af
dat de medisch-
technische fiets er komt.
• een bel
- een pomp

Slot.`;

test('printed lines become paragraphs; points and blank lines begin new ones', () => {
  expect(paragraphsOf(TEXT)).toEqual([
    { at: 0, words: 'a) De fietsenmaker spreekt af dat de medisch-technische fiets er komt.' },
    { at: 3, words: '• een bel' },
    { at: 4, words: '- een pomp' },
    { at: 6, words: 'Slot.' },
  ]);
  expect(paragraphsOf('')).toEqual([]);
});
