import { clauses, findClause } from '@iza/accord/clauses';
import type { Clause } from '@iza/domain/accord';
import type { ClauseId } from '@iza/domain/values';
import type { ClauseName } from './accord-view.ts';

/** @returns a clause by name, without its text */
export function nameOf({ key, printed, title, parent, lines }: Clause): ClauseName {
  return { key, printed, title, parent, lines: [lines[0] as number, lines.at(-1) as number] };
}

/** Every clause by name, in the order of the print. */
export const clauseNames: readonly ClauseName[] = clauses.map(nameOf);

/** @returns the clauses that hold one, from the chapter or annex down */
export function pathTo(clause: { readonly parent: ClauseId | null }): ClauseName[] {
  const path: ClauseName[] = [];
  let above = clause.parent;
  while (above !== null) {
    const found = findClause(above);
    if (!found) break;
    path.unshift(nameOf(found));
    above = found.parent;
  }
  return path;
}
