import {
  answersTo,
  excerptOf,
  vocabularyOf,
  wantedWords,
  wordsOf,
  type ExcerptPiece,
} from '@iza/domain/search';

/** A field of the plan as it reads, and the part of the page that it stands in: an item, or `about`. */
export type Readable = {
  readonly item: string;
  readonly title: string;
  readonly label: string;
  readonly text: string;
};

/** A field in which all that is looked for was found. */
export type FindHit = Omit<Readable, 'text'> & {
  readonly key: string;
  readonly pieces: readonly ExcerptPiece[];
};

export type Found = {
  readonly hits: readonly FindHit[];
  /** The words that were found, folded, for marking them on the page. */
  readonly words: ReadonlySet<string>;
};

const NOTHING: Found = { hits: [], words: new Set() };
const EXCERPT = 120;

/**
 * Looks words up in the fields of a plan, in the order of the page: by their Dutch stems, as parts of compounds, and while the last is still
 * being typed by how it begins.
 */
export function finder(fields: readonly Readable[]): (typed: string) => Found {
  const vocabulary = vocabularyOf(fields.map(({ text }) => text));
  const indexed = fields.map((field) => ({
    field,
    words: new Set(wordsOf(field.text).map(({ word }) => word)),
  }));
  return (typed) => {
    const wanted = wantedWords(typed);
    if (wanted.length === 0) return NOTHING;
    const answering = wanted.map(
      (one) => new Set(vocabulary.filter((known) => answersTo(known, one)).map(({ word }) => word)),
    );
    const words = new Set(answering.flatMap((set) => [...set]));
    const hits = indexed
      .filter((place) => answering.every((set) => !set.isDisjointFrom(place.words)))
      .map(({ field: { text, ...place } }, at) => ({
        ...place,
        key: `${at} ${place.item} ${place.label}`,
        pieces: excerptOf(text, (word) => words.has(word), { size: EXCERPT }).pieces,
      }));
    return { hits, words };
  };
}
