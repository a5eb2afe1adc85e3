import type { Edition } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A word of a passage as it is kept: its stem, and whether it stands in a heading. */
type PassageWord = { readonly stem: string; readonly heading: boolean };

export type PassageToLoad = {
  readonly clause: string | null;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
  readonly words: readonly PassageWord[];
};

export type TextToLoad = {
  readonly edition: Edition;
  readonly document: string;
  readonly fileName: string;
  readonly lines: number;
  readonly headings: number;
  readonly headingsMissed: number;
  readonly passages: readonly PassageToLoad[];
  readonly vocabulary: readonly {
    readonly word: string;
    readonly stem: string;
    readonly parts: readonly string[];
  }[];
};

const LAST_POSITION = 16_383;

/** A search vector as PostgreSQL reads one; stems are letters and figures, and quoted all the same. */
function vectorOf(words: readonly PassageWord[]): string {
  return words
    .slice(0, LAST_POSITION)
    .map(
      ({ stem, heading }, at) => `'${stem.replaceAll("'", "''")}':${at + 1}${heading ? 'A' : ''}`,
    )
    .join(' ');
}

/** Keeps a text, in the place of the one that its edition had. For the operator. */
export async function loadAccordText(tx: Tx, text: TextToLoad): Promise<void> {
  const { edition, document, fileName, lines, headings, headingsMissed } = text;
  const passages = text.passages.map(({ words, ...passage }) => ({
    ...passage,
    words: vectorOf(words),
  }));
  await tx`delete from iza.accord_text where edition = ${edition}`;
  await tx`
    insert into iza.accord_text (edition, document, file_name, lines, headings, headings_missed)
    values (${edition}, ${document}, ${fileName}, ${lines}, ${headings}, ${headingsMissed})`;
  await tx`
    insert into iza.accord_passage (edition, clause, first_line, last_line, text, words)
    select ${edition}, clause, "firstLine", "lastLine", text, words::tsvector
    from jsonb_to_recordset(${tx.json(passages as never)})
      as given (clause text, "firstLine" integer, "lastLine" integer, text text, words text)`;
  await tx`
    insert into iza.accord_word (edition, word, stem, parts)
    select ${edition}, word, stem, array(select jsonb_array_elements_text(parts))
    from jsonb_to_recordset(${tx.json(text.vocabulary as never)})
      as given (word text, stem text, parts jsonb)`;
}

/** Takes a text out. For the operator. @returns whether there was one */
export async function removeAccordText(tx: Tx, edition: Edition): Promise<boolean> {
  const { count } = await tx`delete from iza.accord_text where edition = ${edition}`;
  return count > 0;
}
