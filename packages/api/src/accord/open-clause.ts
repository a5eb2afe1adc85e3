import { brokenReferences, findClause, numberingNotes } from '@iza/accord/clauses';
import { passagesBetween } from '@iza/db/accord-text';
import { clauseIdSchema, type ClauseId } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import type { ClauseView, PassageView } from './accord-view.ts';
import { EDITION, editionView } from './edition.ts';
import { clauseNames, nameOf, pathTo } from './names.ts';
import { restingOn } from './resting.ts';

export const clauseInput = z.strictObject({ clause: clauseIdSchema });
export type ClauseInput = z.infer<typeof clauseInput>;

function odditiesOf(clause: ClauseId): ClauseView['oddities'] {
  const numbering = numberingNotes.filter((note) => note.clause === clause);
  const broken = brokenReferences.filter((reference) => reference.clause === clause);
  return [
    ...numbering.map(({ kind, first }) =>
      kind === 'usedTwice' ? { kind, first: first ?? null } : { kind },
    ),
    ...broken.map(({ kind, printed, likely }) => ({ kind, printed, likely })),
  ];
}

async function passagesOf(
  { tx }: Scope,
  [from, to]: readonly [number, number],
): Promise<readonly PassageView[]> {
  const rows = await passagesBetween(tx, EDITION, from, to);
  return rows.map(({ clause, firstLine, text }) => ({ clause, firstLine, text }));
}

/** A place in the agreement: what it is called, what it says where its text was loaded, and what rests on it. */
export async function openClause(scope: Scope, input: ClauseInput): Promise<ClauseView> {
  const clause = nameOf(found(findClause(input.clause)));
  const at = clauseNames.findIndex(({ key }) => key === clause.key);
  const [edition, passages] = await Promise.all([
    editionView(scope),
    passagesOf(scope, clause.lines),
  ]);
  return {
    edition,
    clause,
    path: pathTo(clause),
    parts: clauseNames.filter(({ parent }) => parent === clause.key),
    before: clauseNames[at - 1] ?? null,
    after: clauseNames[at + 1] ?? null,
    passages,
    oddities: odditiesOf(clause.key),
    resting: restingOn(clause.key),
  };
}
