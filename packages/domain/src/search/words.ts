/** A word of a text: folded, and where it stands in the text as it was given. */
export type WordAt = { readonly word: string; readonly from: number; readonly to: number };

/** Letters and figures, with a plural's apostrophe: `regio's` is one word. A hyphen parts words, so that each half is found. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]s(?![\p{L}\p{N}]))?/giu;

/** Most words have no accent; those need no more than small letters. */
const PLAIN = /^[\w']*$/u;

/** @returns a word without capitals and accents, so that `Patiënt` and `patient` find each other */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** @returns the words of a text in their order */
export function wordsOf(text: string): WordAt[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    from: index,
    to: index + word.length,
  }));
}
