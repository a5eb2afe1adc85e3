import { findClause } from '@iza/accord/clauses';
import { searchPassages } from '@iza/db/accord-text';
import { excerptOf, wantedWords, wordsOf, type WordAt } from '@iza/domain/search';
import { lineSchema } from '@iza/domain/values';
import { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import type { TextHit, TextSearch } from './accord-view.ts';
import { EDITION, editionView } from './edition.ts';
import { nameOf, pathTo } from './names.ts';

const MOST_HITS = 60;

/** What somebody typed to look for. */
export const typedSchema = lineSchema.max(200);

export const searchTextInput = z.strictObject({
  typed: typedSchema,
  most: z.int().min(1).max(MOST_HITS).optional(),
});
export type SearchTextInput = z.infer<typeof searchTextInput>;

const REMEMBERED = 2_000;
const wordsByText = new Map<string, readonly WordAt[]>();

/** The words of a passage, taken apart once: the same passages come back in most answers. */
function rememberedWords(text: string): readonly WordAt[] {
  const known = wordsByText.get(text);
  if (known) return known;
  if (wordsByText.size >= REMEMBERED) wordsByText.clear();
  const words = wordsOf(text);
  wordsByText.set(text, words);
  return words;
}

/** @returns the best passages of the loaded text, and how many there are; none where no text was loaded */
export async function findInText(
  { tx }: Pick<Scope, 'tx'>,
  typed: string,
  most: number,
): Promise<Pick<TextSearch, 'hits' | 'total'>> {
  const { passages, words } = await searchPassages(tx, EDITION, wantedWords(typed), most);
  const hits = passages.map(({ clause: key, firstLine, text }): TextHit => {
    const clause = key === null ? undefined : findClause(key);
    const { pieces, lineOffset } = excerptOf(text, (word) => words.has(word), {
      words: rememberedWords(text),
    });
    return {
      clause: clause ? nameOf(clause) : null,
      path: clause ? pathTo(clause) : [],
      line: firstLine + lineOffset,
      excerpt: pieces,
    };
  });
  return { hits, total: passages[0]?.total ?? 0 };
}

/** Looks for words in the running text: as they are, in another form, or in a compound. */
export async function searchText(
  scope: Scope,
  { typed, most = MOST_HITS }: SearchTextInput,
): Promise<TextSearch> {
  const edition = await editionView(scope);
  if (edition.text === null) return { edition, hits: [], total: 0 };
  return { edition, ...(await findInText(scope, typed, most)) };
}
