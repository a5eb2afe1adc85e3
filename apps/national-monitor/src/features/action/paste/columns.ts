import { BULK_COLUMNS, foldedText, type BulkColumn, type BulkRow } from '@iza/domain/action';

/** What a column of a pasted table is taken for; `null`: it is left out. */
export type Mapping = readonly (BulkColumn | null)[];

/** Heads of columns as people write them, in Dutch and English. */
const HEADS: Record<BulkColumn, RegExp> = {
  item: /^(?:uitwerkpunt|actie|actiepunt|titel|code|sleutel|item|action|action point|title|key|wat)$/,
  status: /^(?:status|stand|hoe staat het)$/,
  reason: /^(?:reden|toelichting|waarom|reason|explanation)$/,
  evidence: /^(?:onderbouwing|bewijs|evidence)$/,
  doneOn: /^(?:klaar op|gereed op|afgerond op|done on)$/,
  deadline: /^(?:datum|nieuwe datum|deadline|termijn|uiterlijk|date|new date)$/,
  decidedBy: /^(?:besloten door|waar besloten|overleg|decided by|decided where)$/,
  decidedOn: /^(?:besloten op|datum besluit|decided on)$/,
  trekker: /^(?:trekker|lead)$/,
};

function meaningOf(head: string): BulkColumn | null {
  const text = foldedText(head);
  return BULK_COLUMNS.find((column) => HEADS[column].test(text)) ?? null;
}

/** A pasted table: what its columns are taken for, and the rows below the heads. */
export type ReadTable = {
  readonly heads: readonly string[];
  readonly mapping: Mapping;
  readonly rows: readonly (readonly string[])[];
};

/** @returns a pasted table with each column's meaning as its head says it; without heads the first column names the action */
export function readTable(cells: readonly (readonly string[])[]): ReadTable {
  const [first = [], ...rest] = cells;
  const meanings = first.map(meaningOf);
  const hasHead = meanings.filter((meaning) => meaning !== null).length >= 2;
  if (!hasHead) {
    const mapping = first.map((_, at) => (at === 0 ? ('item' as const) : null));
    return { heads: first.map(() => ''), mapping, rows: cells };
  }
  const seen = new Set<BulkColumn>();
  const mapping = meanings.map((meaning) => {
    if (meaning === null || seen.has(meaning)) return null;
    seen.add(meaning);
    return meaning;
  });
  return { heads: first, mapping, rows: rest };
}

/** @returns the mapping with another meaning for one column; what had it before is left out, so that none has it twice */
export function mapped(mapping: Mapping, at: number, to: BulkColumn | null): Mapping {
  return mapping.map((meaning, each) => {
    if (each === at) return to;
    return to !== null && meaning === to ? null : meaning;
  });
}

/** @returns the rows as they are checked and written; empty lines are left out with their places kept */
export function bulkRows(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
): readonly { readonly row: BulkRow; readonly place: number }[] {
  return rows.flatMap((cells, place) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const of = (column: BulkColumn) => cells[mapping.indexOf(column)]?.trim() ?? '';
    const row = Object.fromEntries(BULK_COLUMNS.map((column) => [column, of(column)]));
    return [{ row: row as BulkRow, place }];
  });
}
