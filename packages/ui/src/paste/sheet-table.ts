/** A table from a spreadsheet: its head, empty where it has none, and its rows. */
export type SheetTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A cell that can't be taken over. `column` -1: no column says it, so it has to be filled in for all rows. */
export type FaultyCell<Fault extends string = string> = {
  readonly row: number;
  readonly column: number;
  readonly fault: Fault;
};

/** @returns the rows with their head, where the first row is one: at least two of its cells name a column */
export function withHead(
  rows: readonly (readonly string[])[],
  namesColumn: (cell: string) => boolean,
): SheetTable {
  const [first = [], ...rest] = rows;
  const named = first.filter(namesColumn).length;
  const isHead = rest.length > 0 && named >= Math.min(2, first.length);
  return isHead ? { head: first, rows: rest } : { head: first.map(() => ''), rows };
}

/** @returns the first fault of each cell, and one per thing to fill in for all rows, in the order of the table */
export function oneFaultACell<Fault extends string>(
  faults: readonly FaultyCell<Fault>[],
): FaultyCell<Fault>[] {
  const key = ({ row, column, fault }: FaultyCell) => (column === -1 ? fault : `${row} ${column}`);
  return [...new Map(faults.toReversed().map((fault) => [key(fault), fault])).values()].toSorted(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}
