import { answersTo, type IndexedWord, type WantedWord } from '@iza/domain/search';
import type { ClauseId, Edition } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A text that was loaded. */
export type LoadedText = {
  readonly edition: Edition;
  readonly document: string;
  readonly fileName: string;
  readonly lines: number;
  readonly headings: number;
  readonly headingsMissed: number;
  readonly loadedAt: string;
};

/** A run of lines of one clause. */
export type PassageRow = {
  readonly clause: ClauseId | null;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
};

type FoundPassage = PassageRow & {
  /** How many passages were found in all. */
  readonly total: number;
};

/** @returns the text that was loaded of an edition, or `null` */
export async function loadedText(tx: Tx, edition: Edition): Promise<LoadedText | null> {
  const [row] = await tx<LoadedText[]>`
    select edition, document, file_name as "fileName", lines, headings, headings_missed as "headingsMissed",
      loaded_at as "loadedAt"
    from iza.accord_text where edition = ${edition}`;
  return row ?? null;
}

/** @returns the passages that begin between two lines, both included, in the order of the print */
export function passagesBetween(
  tx: Tx,
  edition: Edition,
  from: number,
  to: number,
): Promise<readonly PassageRow[]> {
  return tx<PassageRow[]>`
    select clause, first_line as "firstLine", last_line as "lastLine", text
    from iza.accord_passage where edition = ${edition} and first_line between ${from} and ${to}
    order by first_line`;
}

/** @returns the words of a text that answer to a word that is looked for */
async function answering(tx: Tx, edition: Edition, wanted: WantedWord): Promise<IndexedWord[]> {
  // Words are ordered by code, so that those that begin with what was typed stand together.
  const beginning = wanted.unfinished
    ? tx`or (word >= ${wanted.word} and word < ${`${wanted.word}\u{10FFFD}`})`
    : tx``;
  const words = await tx<IndexedWord[]>`
    select word, stem, parts from iza.accord_word
    where edition = ${edition}
      and (stem = ${wanted.stem} or parts @> array[${wanted.stem}]::text[] ${beginning})`;
  return words.filter((word) => answersTo(word, wanted) !== undefined);
}

const quoted = (stem: string) => `'${stem.replaceAll("'", "''")}'`;
const anyOf = (stems: Iterable<string>) => `(${[...new Set(stems)].map(quoted).join(' | ')})`;

/** So many stems of a word are enough to tell which passages say most of it; all of them find. */
const RANKED_STEMS = 12;

/** The stems nearest to what is looked for: itself, then the shortest words that hold it. */
function nearest(words: readonly IndexedWord[], { stem }: WantedWord): string[] {
  const stems = [...new Set(words.map((word) => word.stem))];
  const farther = (one: string) => (one === stem ? 0 : one.length);
  return stems.toSorted((a, b) => farther(a) - farther(b)).slice(0, RANKED_STEMS);
}

export type Found = {
  readonly passages: readonly FoundPassage[];
  /** The words of the text that were found, folded: to mark them. */
  readonly words: ReadonlySet<string>;
};

const NOTHING: Found = { passages: [], words: new Set() };

/** @returns the passages that have every word that is looked for, as itself, in another form or in a compound; best first */
export async function searchPassages(
  tx: Tx,
  edition: Edition,
  wanted: readonly WantedWord[],
  most: number,
): Promise<Found> {
  const answers = await Promise.all(wanted.map((word) => answering(tx, edition, word)));
  if (answers.length === 0 || answers.some(({ length }) => length === 0)) return NOTHING;
  const broad = answers.map((words) => anyOf(words.map(({ stem }) => stem))).join(' & ');
  const near = answers
    .map((words, at) => anyOf(nearest(words, wanted[at] as WantedWord)))
    .join(' & ');
  const exact = anyOf(wanted.map(({ stem }) => stem));
  const passages = await tx<FoundPassage[]>`
    select clause, first_line as "firstLine", last_line as "lastLine", text, count(*) over () as total
    from iza.accord_passage
    where edition = ${edition} and words @@ ${broad}::tsquery
    order by ts_rank(words, ${near}::tsquery, 1) + 3 * ts_rank(words, ${exact}::tsquery, 1) desc, first_line
    limit ${most}`;
  return { passages, words: new Set(answers.flat().map(({ word }) => word)) };
}
