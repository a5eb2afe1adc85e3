import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type TextPart } from './word-diff.ts';

const without = (parts: readonly TextPart[], kind: TextPart['kind']) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');
const told = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`,
    )
    .join('');

const texts = fc.array(
  fc.constantFrom('zorg', 'de', 'wijk', ' ', ' ', '\n', ',', '.', 'é', '2025'),
  {
    maxLength: 60,
  },
);

describe('the difference between two texts', () => {
  test('gives both texts back, whatever they are', () => {
    const both = (before: string, after: string) => {
      const parts = diffWords(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), both));
    fc.assert(
      fc.property(texts, texts, (a, b) => both(a.join(''), b.join(''))),
      { numRuns: 500 },
    );
  });

  test('of a text with itself is nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(diffWords(text, text).filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  test('is told in whole words, as a person would', () => {
    expect(told('Wij bellen binnen 3 dagen.', 'Wij bellen binnen 2 dagen.')).toBe(
      'Wij bellen binnen {-3}{+2} dagen.',
    );
    expect(told('De huisarts verwijst.', 'De huisarts en de wijkverpleging verwijzen.')).toBe(
      'De huisarts {-verwijst}{+en de wijkverpleging verwijzen}.',
    );
    expect(told('', 'Nieuw')).toBe('{+Nieuw}');
    expect(told('Weg', '')).toBe('{-Weg}');
  });

  test('of texts with nothing in common is one change', () => {
    const [a, b] = ['x', 'y'].map((word) => Array.from({ length: 5000 }, () => word).join(' '));
    expect(diffWords(a as string, b as string).length).toBeLessThan(12_000);
  });

  test('of forty pages takes about twice the time of twenty', () => {
    const page = (n: number) =>
      Array.from({ length: 500 }, (_, at) => `woord${(at * 7919 + n * 31) % 900}`).join(' ');
    const pages = (count: number) => Array.from({ length: count }, (_, n) => page(n));
    const changed = (list: readonly string[]) =>
      list.map((text, n) => (n % 3 === 0 ? text.replace('woord31 ', 'nieuw ') : text)).join('\n');
    const time = (count: number) => {
      const began = Date.now();
      diffWords(pages(count).join('\n'), changed(pages(count)));
      return Date.now() - began;
    };
    time(5);
    const [half, whole] = [Math.min(time(20), time(20)), Math.min(time(40), time(40))];
    expect(whole).toBeLessThan(6 * Math.max(half, 5));
  });
});
