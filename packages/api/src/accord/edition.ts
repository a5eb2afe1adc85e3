import { editions } from '@iza/accord/export';
import { loadedText } from '@iza/db/accord-text';
import type { Edition } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { EditionView } from './accord-view.ts';

/** The edition whose clauses and records are at hand. */
export const EDITION: Edition = 'concept-2022';

/** @returns the edition by name, with its running text where an operator loaded that */
export async function editionView({ tx }: Pick<Scope, 'tx'>): Promise<EditionView> {
  const text = await loadedText(tx, EDITION);
  return {
    edition: EDITION,
    name: editions.find(({ code }) => code === EDITION)?.name ?? EDITION,
    text: text && { document: text.document, lines: text.lines, loadedAt: text.loadedAt },
  };
}
