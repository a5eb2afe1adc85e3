import { vocabularyOf, wordsOf } from '../search/index.ts';
import { isOrdinary, ORDINARY_WORDS } from './ordinary-words.ts';

/** The words of a title that tell what it is about, each with how much it tells. */
export type Topic = {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Of each stem, the word as it stands in the text. */
  readonly written: ReadonlyMap<string, string>;
};

/** Words within a compound tell less than the compound itself. */
const IN_PART = 0.6;

/** @returns the topics of titles; what stands in few of them tells more than what stands in many */
export function topicsOf(titles: readonly string[]): Topic[] {
  const known = new Map(vocabularyOf(titles, [ORDINARY_WORDS]).map((word) => [word.word, word]));
  const termsOf = titles.map((title) => {
    const terms = new Map<string, { share: number; written: string }>();
    for (const { word, from, to } of wordsOf(title)) {
      const written = title.slice(from, to).toLowerCase();
      const { stem, parts } = known.get(word) ?? { stem: word, parts: [] };
      for (const part of parts)
        if (!isOrdinary(part) && !terms.has(part)) terms.set(part, { share: IN_PART, written });
      if (!isOrdinary(stem)) terms.set(stem, { share: 1, written });
    }
    return terms;
  });
  const frequency = new Map<string, number>();
  for (const terms of termsOf)
    for (const stem of terms.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return termsOf.map((terms) => {
    const weights = new Map<string, number>();
    for (const [stem, { share }] of terms)
      weights.set(stem, share * Math.log(2 + titles.length / (frequency.get(stem) ?? 1)));
    const norm = Math.hypot(...weights.values());
    return { weights, norm, written: new Map([...terms].map(([stem, t]) => [stem, t.written])) };
  });
}

/** @returns how much two topics are alike: 1 the same words, 0 none in common */
export function likeness(one: Topic, other: Topic): number {
  if (one.norm === 0 || other.norm === 0) return 0;
  let sum = 0;
  for (const [stem, weight] of one.weights) sum += weight * (other.weights.get(stem) ?? 0);
  return sum / (one.norm * other.norm);
}

/** @returns the words that two topics share, as the first has them, those that tell most first */
export function sharedWords(one: Topic, other: Topic): string[] {
  const shared = [...one.weights].filter(([stem]) => other.weights.has(stem));
  const words = shared
    .toSorted(([, a], [, b]) => b - a)
    .map(([stem]) => one.written.get(stem) ?? stem);
  return [...new Set(words)].slice(0, 5);
}
