import { foldWord, wordsOf } from './words.ts';

/** Something with a name, and other words by which it may be found. */
export type Named = { readonly name: string; readonly also?: readonly string[] };

/**
 * How well a name answers to what was typed: every typed word must begin a word of it or stand within one.
 * @returns 3 the name begins with it, 2 each word begins one of its words, 1 it stands somewhere, 0 not at all
 */
export function nameFit(typed: string, { name, also = [] }: Named): 0 | 1 | 2 | 3 {
  const wanted = wordsOf(typed).map(({ word }) => word);
  if (wanted.length === 0) return 0;
  const texts = [name, ...also];
  const words = texts.flatMap((text) => wordsOf(text).map(({ word }) => word));
  if (texts.some((text) => foldWord(text).startsWith(foldWord(typed.trim())))) return 3;
  if (wanted.every((word) => words.some((each) => each.startsWith(word)))) return 2;
  return wanted.every((word) => words.some((each) => each.includes(word))) ? 1 : 0;
}

/** @returns the things that answer to what was typed, best first, in their own order where they answer equally well */
export function bestNamed<Thing>(
  things: readonly Thing[],
  typed: string,
  namedOf: (thing: Thing) => Named,
  most: number,
): Thing[] {
  return things
    .map((thing) => ({ thing, fit: nameFit(typed, namedOf(thing)) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ thing }) => thing);
}
