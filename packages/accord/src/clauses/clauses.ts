import type { Clause } from '@iza/domain/accord';
import type { ClauseId } from '@iza/domain/values';
import { clauseOf } from './clause-row.ts';
import { annexAClauses } from './concept-2022/annex-a.data.ts';
import { annexBClauses } from './concept-2022/annex-b.data.ts';
import { annexCClauses } from './concept-2022/annex-c.data.ts';
import { annexDClauses } from './concept-2022/annex-d.data.ts';
import { annexEClauses } from './concept-2022/annex-e.data.ts';
import { annexFClauses } from './concept-2022/annex-f.data.ts';
import { annexGClauses } from './concept-2022/annex-g.data.ts';
import { annexHClauses } from './concept-2022/annex-h.data.ts';
import { annexIClauses } from './concept-2022/annex-i.data.ts';
import { annexJClauses } from './concept-2022/annex-j.data.ts';
import { annexKClauses } from './concept-2022/annex-k.data.ts';
import { annexLClauses } from './concept-2022/annex-l.data.ts';
import { chapters0To3Clauses } from './concept-2022/chapters-0-3.data.ts';
import { chapters4To6Clauses } from './concept-2022/chapters-4-6.data.ts';

const ROWS = [
  ...chapters0To3Clauses,
  ...chapters4To6Clauses,
  ...annexAClauses,
  ...annexBClauses,
  ...annexCClauses,
  ...annexDClauses,
  ...annexEClauses,
  ...annexFClauses,
  ...annexGClauses,
  ...annexHClauses,
  ...annexIClauses,
  ...annexJClauses,
  ...annexKClauses,
  ...annexLClauses,
];

/** Every chapter, annex, paragraph and point of the draft, in the order of the print. */
export const clauses: readonly Clause[] = ROWS.map((row) => clauseOf(row, 'concept-2022'));

const byKey = new Map(clauses.map((clause) => [clause.key, clause]));

/** @returns the clause with this key, `undefined` when the draft has no such place */
export function findClause(key: string): Clause | undefined {
  return byKey.get(key as ClauseId);
}

/** @returns the innermost clause a line of the draft stands in */
export function clauseAtLine(line: number): Clause | undefined {
  return clauses.findLast(
    ({ lines }) => (lines[0] as number) <= line && line <= (lines.at(-1) as number),
  );
}
