import { wordsOf, type WordAt } from './words.ts';

/** A piece of an excerpt; `hit`: a word that was looked for. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean };

export type Excerpt = {
  readonly pieces: readonly ExcerptPiece[];
  /** How many line breaks stand before the excerpt's first hit. */
  readonly lineOffset: number;
};

type Range = { readonly from: number; readonly to: number };

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

/** @returns the start of the stretch of `size` letters that holds most hits, and the first of those */
function densest(hits: readonly Range[], size: number): number {
  let best = { at: hits[0]?.from ?? 0, count: 0 };
  let end = 0;
  for (const [at, { from }] of hits.entries()) {
    while (end < hits.length && (hits[end]?.to ?? 0) <= from + size) end += 1;
    if (end - at > best.count) best = { at: from, count: end - at };
  }
  return best.at;
}

/** @returns the stretch around a place, not cut within a word */
function around(text: string, words: readonly Range[], at: number, size: number): Range {
  const lead = Math.max(0, at - Math.floor(size / 4));
  const from = lead === 0 ? 0 : (words.find((word) => word.from >= lead)?.from ?? lead);
  const last = words.findLast((word) => word.to <= from + size);
  const to = from + size >= text.length ? text.length : Math.max(last?.to ?? 0, at);
  return { from: Math.min(from, at), to };
}

/** @returns a text in pieces, with the words that are looked for apart */
export function marked(text: string, isHit: (word: string) => boolean): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let done = 0;
  for (const { word, from, to } of wordsOf(text)) {
    if (!isHit(word)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/**
 * The stretch of a text that shows best why it was found, on one line.
 * @param isHit whether a folded word is one that was looked for
 * @param options.size about how many letters
 * @param options.words the words of the text, where they are known already
 */
export function excerptOf(
  text: string,
  isHit: (word: string) => boolean,
  { size = 260, words = wordsOf(text) }: { size?: number; words?: readonly WordAt[] } = {},
): Excerpt {
  const hits = words.filter(({ word }) => isHit(word));
  // A quarter of the stretch stands before its first hit.
  const at = densest(hits, (size * 3) / 4);
  const { from, to } = around(text, words, at, size);
  const pieces = marked(flat(text.slice(from, to)).trim(), isHit);
  const cut = { text: '…', hit: false };
  return {
    pieces: [...(from > 0 ? [cut] : []), ...pieces, ...(to < text.length ? [cut] : [])],
    lineOffset: text.slice(0, at).split('\n').length - 1,
  };
}
