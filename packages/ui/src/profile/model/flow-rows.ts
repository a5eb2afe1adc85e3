import type { FlowRow } from '@iza/domain/profile';
import { readCell } from './import.ts';
import { folded } from './format.ts';

export type FlowFault = 'no-number' | 'pair-twice' | 'no-place';
type FlowCell = {
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly fault: FlowFault;
};
export type ReadFlows = { readonly rows: readonly FlowRow[]; readonly faults: readonly FlowCell[] };

const LIST_HEAD = /^(?:van|herkomst|from|woongemeente|gemeente)$/;

type Placed = { from: string; to: string; cell: string; row: number; column: number };

function placedCells(table: readonly (readonly string[])[]): readonly Placed[] {
  const [head = [], ...body] = table;
  const isList =
    head.length === 3 &&
    (LIST_HEAD.test(folded(head[0] ?? '')) || typeof readCell(head[2] ?? '', 'nl') === 'number');
  if (isList) {
    const withHead = LIST_HEAD.test(folded(head[0] ?? ''));
    const rows = withHead ? body : table;
    return rows.map(([from = '', to = '', cell = ''], at) => ({
      from,
      to,
      cell,
      row: at + (withHead ? 2 : 1),
      column: 3,
    }));
  }
  return body.flatMap(([from = '', ...cells], at) =>
    cells.flatMap((cell, right) =>
      cell.trim() === ''
        ? []
        : [{ from, to: head[right + 1] ?? '', cell, row: at + 2, column: right + 2 }],
    ),
  );
}

/** Reads a list of from, to and number, or a cross table with the destinations in its head. Every wrong cell is named. */
export function readFlows(table: readonly (readonly string[])[], language: 'nl' | 'en'): ReadFlows {
  const faults: FlowCell[] = [];
  const seen = new Set<string>();
  const rows = placedCells(table).flatMap(({ from, to, cell, row, column }): FlowRow[] => {
    const [a, b] = [from.trim(), to.trim()];
    const count = readCell(cell, language);
    const wrong = (fault: FlowFault) => {
      faults.push({ row, column, cell, fault });
      return [];
    };
    if (a === '' || b === '') return wrong('no-place');
    if (count === undefined || (count !== null && count < 0)) return wrong('no-number');
    const key = JSON.stringify([a, b]);
    if (seen.has(key)) return wrong('pair-twice');
    seen.add(key);
    return [{ from: a, to: b, count }];
  });
  return { rows, faults };
}
