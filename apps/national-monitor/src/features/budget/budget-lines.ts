import {
  sumOfRows,
  type BudgetDifference,
  type ReadBudgetRow,
  type ReadBudgetTable,
} from '@iza/domain/accord';

/** A line on screen: a row as printed, or what its parts make and how far that is from it. */
export type BudgetLine = {
  readonly id: string;
  readonly what: 'printed' | 'computed' | 'difference';
  readonly table: ReadBudgetTable;
  readonly row: ReadBudgetRow;
  /** Cents, or shares of one in a table of rates; nothing where nothing is printed. */
  readonly values: Readonly<Record<string, number>>;
  /** What does not tie in a printed cell. */
  readonly differences: Readonly<Record<string, readonly BudgetDifference[]>>;
};

function printedValues({ amounts, basisPoints }: ReadBudgetRow): Record<string, number> {
  if (amounts) return { ...amounts };
  return Object.fromEntries(
    Object.entries(basisPoints ?? {}).map(([column, points]) => [column, points / 10_000]),
  );
}

function printedLine(
  table: ReadBudgetTable,
  row: ReadBudgetRow,
  all: readonly BudgetDifference[],
): BudgetLine {
  const own = all.filter((one) => one.table === table.id && one.row === row.key);
  const differences = Object.groupBy(own, ({ column }) => column) as BudgetLine['differences'];
  const values = printedValues(row);
  return { id: `${table.id}/${row.key}`, what: 'printed', table, row, values, differences };
}

/** What the parts of a total add up to, and printed minus that, in the columns where a total is printed. */
function sumLines(table: ReadBudgetTable, row: ReadBudgetRow): BudgetLine[] {
  const sum = table.sums.find(({ total }) => total === row.key);
  if (!sum) return [];
  const computed: Record<string, number> = {};
  const off: Record<string, number> = {};
  for (const [column, printed] of Object.entries(row.amounts ?? {})) {
    const { amount, from } = sumOfRows(table, sum.parts, column);
    if (from.length === 0) continue;
    computed[column] = amount;
    off[column] = printed - amount;
  }
  const line = { table, row, differences: {} };
  const id = `${table.id}/${row.key}`;
  const ties = Object.values(off).every((each) => each === 0);
  return [
    { ...line, id: `${id}/computed`, what: 'computed', values: computed },
    ...(ties
      ? []
      : [{ ...line, id: `${id}/difference`, what: 'difference' as const, values: off }]),
  ];
}

/** The rows of a table in the order of the print; below each total, where asked, what its parts add up to. */
export function budgetLines(
  table: ReadBudgetTable,
  differences: readonly BudgetDifference[],
  withSums: boolean,
): readonly BudgetLine[] {
  return table.rows.flatMap((row) => [
    printedLine(table, row, differences),
    ...(withSums ? sumLines(table, row) : []),
  ]);
}
