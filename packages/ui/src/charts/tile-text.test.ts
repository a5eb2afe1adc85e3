import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, roughWidth, shortName } from './tile-text.ts';

test('a name breaks where people break it', () => {
  expect(linesOf('Noord-Holland/Flevoland', 9, 3)).toEqual(['Noord-Holland/', 'Flevoland']);
  expect(linesOf('Amstelland en De Meerlanden', 7, 3)).toEqual(['Amstelland en', 'De Meerlanden']);
  expect(linesOf('Zwolle', 7, 3)).toEqual(['Zwolle']);
});

test('what does not fit is said to be cut off', () => {
  expect(linesOf('een twee drie vier vijf', 2.5, 3).at(-1)).toBe('drie…');
});

test('nothing of a name is lost as long as there are lines', () => {
  const name = fc.stringMatching(/^[A-Za-z' /-]{1,40}$/).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(name, fc.double({ min: 1, max: 30, noNaN: true }), (text, width) => {
      const squeezed = (from: string) => from.replaceAll(/\s/g, '');
      expect(squeezed(linesOf(text, width, 100).join(''))).toBe(squeezed(text));
    }),
  );
});

test.each([
  ['Twente', 'Twente'],
  ['Amsterdam', 'Amste.'],
  ["'t Gooi", 'Gooi'],
  ['Noord- en Midden-Limburg', 'NML'],
  ['Westland Schieland Delfland', 'WSD'],
])('%s is short for %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('a longer text is never narrower', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => roughWidth(a + b) >= roughWidth(a)));
});
