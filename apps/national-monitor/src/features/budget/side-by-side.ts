import { compareTables, type CellComparison, type ReadBudgetTable } from '@iza/domain/accord';

/** A row of the frameworks in one edition, or what the signed text changed. */
export type EditionLine = {
  readonly id: string;
  readonly label: string;
  readonly what: 'concept' | 'signed' | 'difference';
  readonly values: Readonly<Record<string, number>>;
};

const SIDES = { concept: 'first', signed: 'second', difference: 'difference' } as const;

function valuesOf(
  cells: readonly CellComparison[],
  what: EditionLine['what'],
): Record<string, number> {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const value = cell[SIDES[what]];
      return value === undefined ? [] : [[cell.column, value] as const];
    }),
  );
}

/** The columns that either edition has, in order. */
export const columnsOfBoth = (draft: ReadBudgetTable, signed: ReadBudgetTable): readonly string[] =>
  [...new Set([...draft.columns, ...signed.columns])].toSorted();

/** Draft, signed text and difference under each other, row by row in the order of the signed text. */
export function sideBySide(
  draft: ReadBudgetTable,
  signed: ReadBudgetTable,
): readonly EditionLine[] {
  const cells = compareTables(draft, signed);
  return signed.rows.flatMap(({ key, label }) => {
    const own = cells.filter(({ row }) => row === key);
    return (['concept', 'signed', 'difference'] as const).map((what) => ({
      id: `${key}/${what}`,
      label,
      what,
      values: valuesOf(own, what),
    }));
  });
}
