import { stemOf } from '@iza/domain/search';

/** Shorter words are looked for as they are typed. */
const SHORTEST_STEMMED = 4;

/** Thousands of rows say the same words: each is stemmed once. */
const stems = new Map<string, string>();
const stemmed = new WeakMap<object, string>();

function stem(word: string): string {
  if (word.length < SHORTEST_STEMMED || /\d/u.test(word)) return word;
  const known = stems.get(word) ?? stemOf(word);
  stems.set(word, known);
  return known;
}

/** What a row is found by, folded. */
type Found = { readonly found: string };

function stemsIn(row: Found): string {
  const known = stemmed.get(row) ?? row.found.split(/[ |]+/u).map(stem).join(' ');
  stemmed.set(row, known);
  return known;
}

/**
 * @param word folded; finds other forms of itself and compounds that it is part of: `plannen` finds `regioplan`, `plan` finds `regioplannen`
 * @returns whether a row is found by it
 */
export function isFoundBy(row: Found, word: string): boolean {
  if (row.found.includes(word)) return true;
  return word.length >= SHORTEST_STEMMED && stemsIn(row).includes(stem(word));
}
