import { parentKeyOf, type clauseSchema, lineSpan, type Clause } from '@iza/domain/accord';
import type { ClauseId, Edition } from '@iza/domain/values';
import { asRecord } from '../record.ts';

/** Key, number as printed, first and last line, heading. A row with `caption` has its heading above another table's. */
export type ClauseRow = readonly [
  key: string,
  printed: string | null,
  from: number,
  to: number,
  title?: string,
];

/** @returns the clause of a row. @throws when the row is malformed */
export function clauseOf([key, printed, from, to, title]: ClauseRow, edition: Edition): Clause {
  return asRecord<typeof clauseSchema>({
    key,
    printed,
    title: title ?? null,
    parent: parentKeyOf(key as ClauseId),
    lines: lineSpan(from, to),
    edition,
  });
}
