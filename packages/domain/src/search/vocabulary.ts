import { partsOf } from './compound.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** A word as it stands in a text, with what it is found by. */
export type IndexedWord = {
  /** Folded. */
  readonly word: string;
  readonly stem: string;
  /** Stems of the words that it is made of. */
  readonly parts: readonly string[];
};

/** @returns a way to stems that remembers those it made: the pieces of compounds come back often */
function rememberedStems(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? stemOf(word);
    stems.set(word, stem);
    return stem;
  };
}

/** @returns every different word of the texts, with its stem and what it is made of; `alsoKnown`: other texts whose words count as known */
export function vocabularyOf(
  texts: readonly string[],
  alsoKnown: readonly string[] = [],
): IndexedWord[] {
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));
  const others = alsoKnown.flatMap((text) => wordsOf(text).map(({ word }) => word));
  const stem = rememberedStems();
  const lexicon = { known: new Set([...words, ...others].map(stem)), stem };
  return [...words]
    .toSorted()
    .map((word) => ({ word, stem: stem(word), parts: partsOf(word, lexicon) }));
}

/** A word that is looked for. `unfinished`: the last one, which may still be typed. */
export type WantedWord = {
  readonly word: string;
  readonly stem: string;
  readonly unfinished: boolean;
};

const MOST_WORDS = 8;

/** @returns the words of what was typed, each once, no more than eight; a last word that a space follows is finished */
export function wantedWords(typed: string): WantedWord[] {
  const words = wordsOf(typed).slice(0, MOST_WORDS);
  const open = /[\p{L}\p{N}]$/u.test(typed);
  const wanted = words.map(({ word }, at) => ({
    word,
    stem: stemOf(word),
    unfinished: open && at === words.length - 1 && word.length >= 2,
  }));
  return wanted.filter(({ stem }, at) => wanted.findLastIndex((w) => w.stem === stem) === at);
}

/** @returns whether a word of a text answers to a word that is looked for */
export function answersTo(
  { word, stem, parts }: IndexedWord,
  wanted: WantedWord,
): 'itself' | 'in part' | undefined {
  if (stem === wanted.stem) return 'itself';
  if (parts.includes(wanted.stem)) return 'in part';
  return wanted.unfinished && word.startsWith(wanted.word) ? 'in part' : undefined;
}
