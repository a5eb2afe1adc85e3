import { foldWord, wordsOf } from './words.ts';

/** Something with a name, and other words by which it may be found. */
export type Named = { readonly name: string; readonly also?: readonly string[] };

/** Things with their names folded once, so that each search needs only to fold what was typed. */
export type NamedThings<Thing> = readonly {
  readonly thing: Thing;
  readonly texts: readonly string[];
  readonly words: readonly string[];
}[];

const foldedWords = (text: string) => wordsOf(text).map(({ word }) => word);

/** @returns things ready to be found by name; do it once where they stay the same */
export function namedThings<Thing>(
  things: readonly Thing[],
  namedOf: (thing: Thing) => Named,
): NamedThings<Thing> {
  return things.map((thing) => {
    const { name, also = [] } = namedOf(thing);
    const texts = [name, ...also];
    return { thing, texts: texts.map(foldWord), words: texts.flatMap(foldedWords) };
  });
}

type Typed = { readonly text: string; readonly words: readonly string[] };

/** 3: a name begins with it, 2: each word begins one of its words, 1: it stands somewhere, 0: not at all. */
function fitOf({ text, words: wanted }: Typed, named: NamedThings<unknown>[number]): number {
  if (named.texts.some((each) => each.startsWith(text))) return 3;
  const { words } = named;
  if (wanted.every((word) => words.some((each) => each.startsWith(word)))) return 2;
  return wanted.every((word) => words.some((each) => each.includes(word))) ? 1 : 0;
}

/** @returns the things that answer to what was typed, best first, in their own order where they answer equally well */
export function bestNamed<Thing>(things: NamedThings<Thing>, typed: string, most: number): Thing[] {
  const wanted = { text: foldWord(typed.trim()), words: foldedWords(typed) };
  if (wanted.words.length === 0) return [];
  return things
    .map((named) => ({ thing: named.thing, fit: fitOf(wanted, named) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ thing }) => thing);
}
