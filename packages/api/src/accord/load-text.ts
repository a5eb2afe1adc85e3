import { actions } from '@iza/accord/actions';
import { clauses } from '@iza/accord/clauses';
import { parties } from '@iza/accord/parties';
import { readAgreementText, type AgreementText, type TextFault } from '@iza/accord/text';
import {
  loadAccordText,
  removeAccordText,
  type PassageToLoad,
  type TextToLoad,
} from '@iza/db/accord-text';
import { stemOf, vocabularyOf, wordsOf } from '@iza/domain/search';
import type { Scope } from '../scope/index.ts';
import { EDITION } from './edition.ts';

/** Lines of a passage that hold the heading of its clause. */
const headingEnd = new Map<string, number>(
  clauses
    .filter(({ title }) => title !== null)
    .map(({ key, lines }) => [key as string, lines[0] as number]),
);

function passageToLoad(passage: AgreementText['passages'][number]): PassageToLoad {
  const { clause, firstLine, text } = passage;
  const heading = clause !== null && headingEnd.get(clause) === firstLine;
  const headingLength = heading ? `${text}\n`.indexOf('\n') : 0;
  const words = wordsOf(text).map(({ word, from }) => ({
    stem: stemOf(word),
    heading: from < headingLength,
  }));
  return { ...passage, words };
}

/** Names that count as words, so that the compounds they are in are split. */
const ownWords = () => [
  ...clauses.flatMap(({ title }) => title ?? []),
  ...actions.map(({ title }) => title),
  ...parties.map(({ name }) => name),
];

/** What was loaded. */
type TextLoaded = Pick<AgreementText, 'edition' | 'document' | 'lines' | 'headings'> & {
  readonly passages: number;
  readonly words: number;
  readonly missed: AgreementText['missed'];
};

/**
 * Reads the running text of the agreement and makes it ready to be kept. Takes a second: do it before the transaction.
 * @returns what is to be loaded, or everything that is wrong with the file
 */
export function prepareText(
  content: string,
  fileName: string,
):
  | { readonly toLoad: TextToLoad; readonly loaded: TextLoaded }
  | { readonly faults: readonly TextFault[] } {
  const read = readAgreementText(content);
  if ('faults' in read) return read;
  const { edition, document, lines, headings, missed, passages } = read.text;
  const texts = passages.map(({ text }) => text);
  const vocabulary = vocabularyOf(texts, ownWords());
  const about = { edition, document, lines, headings };
  return {
    toLoad: {
      ...about,
      fileName,
      headingsMissed: missed.length,
      passages: passages.map(passageToLoad),
      vocabulary,
    },
    loaded: { ...about, passages: passages.length, words: vocabulary.length, missed },
  };
}

/** Keeps a text in the database, in the place of the one that was there. For the operator. */
export async function loadText({ tx }: Pick<Scope, 'tx'>, text: TextToLoad): Promise<void> {
  await loadAccordText(tx, text);
}

/** Takes the running text out of the database. For the operator. @returns whether there was one */
export function removeText({ tx }: Pick<Scope, 'tx'>): Promise<boolean> {
  return removeAccordText(tx, EDITION);
}
