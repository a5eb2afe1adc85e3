import type { ReadBudgetTable } from '@iza/domain/accord';
import type { Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import type { BudgetSettings, Part } from './address.ts';
import type { BudgetLine } from './budget-lines.ts';
import { ClauseLink } from '@iza/ui/accord';
import { FigureLink } from './figure-link.tsx';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

const KINDS = { mln: 'million-euro', euro: 'euro' } as const;

/** A column per heading of the print, with number and label before it and the place after it. */
export function useBudgetColumns(
  table: ReadBudgetTable,
  part: Part,
  { unit }: Pick<BudgetSettings, 'unit'>,
): readonly Column<BudgetLine>[] {
  const texts = useTexts(budgetTexts);
  const format = useFormat();
  const amounts = useAmounts(unit);
  const isRates = table.unit === 'percent';
  const head = (column: string) => {
    const name = column === 'struc.' ? texts.structural : column;
    return `${name} (${isRates ? '%' : texts.unitHeads[unit]})`;
  };
  const words = (value: number, what: BudgetLine['what']) => {
    if (isRates) return format.percent(value, 1);
    return what === 'difference' ? amounts.signed(value) : amounts.bare(value);
  };
  const labelOf = ({ what, row }: BudgetLine) => {
    if (what !== 'printed') return texts[what];
    return row.loose ? `${row.label}: ${texts.loose(row.loose.join(' '))}` : row.label;
  };
  const figures = table.columns.map(
    (column): Column<BudgetLine> => ({
      id: column,
      head: head(column),
      kind: isRates ? 'share' : KINDS[unit],
      sortable: false,
      value: ({ values }) => values[column],
      cell: (line) => {
        const value = line.values[column];
        if (value === undefined) return <span className='iza-hidden'>{texts.notPrinted}</span>;
        if (line.what !== 'printed') return words(value, line.what);
        return (
          <FigureLink
            part={part}
            figure={{ table: table.id, row: line.row.key, column }}
            words={words(value, line.what)}
            differences={line.differences[column]?.length ?? 0}
          />
        );
      },
    }),
  );
  const numbered = table.rows.some(({ number }) => number !== undefined);
  const reached = table.rows.some(({ reachedIn }) => reachedIn !== undefined);
  const printed = (line: BudgetLine) => line.what === 'printed';
  return [
    ...(numbered
      ? [
          {
            id: 'nummer',
            head: texts.number,
            width: 'narrow',
            sortable: false,
            value: (line) => (printed(line) ? line.row.number : undefined),
            cell: (line) => (printed(line) ? (line.row.number ?? '') : ''),
          } satisfies Column<BudgetLine>,
        ]
      : []),
    {
      id: 'regel',
      head: texts.row,
      names: true,
      sortable: false,
      value: labelOf,
      cell: (line) => (
        <span className={`monitor-line monitor-line--${kindOf(line)}`}>{labelOf(line)}</span>
      ),
    },
    ...figures,
    ...(reached
      ? [
          {
            id: 'structureel',
            head: texts.structuralYear,
            sortable: false,
            value: (line) => (printed(line) ? line.row.reachedIn?.printed : undefined),
            cell: (line) => (printed(line) ? (line.row.reachedIn?.printed ?? '') : ''),
          } satisfies Column<BudgetLine>,
        ]
      : []),
    {
      id: 'vindplaats',
      head: texts.place,
      width: 'narrow',
      sortable: false,
      value: (line) => (printed(line) ? table.clause : undefined),
      cell: (line) => (printed(line) ? <ClauseLink clause={table.clause} /> : ''),
    },
  ];
}

const LEVELS: readonly string[] = ['subtotal', 'framework', 'total'];

function kindOf({ what, row, table }: BudgetLine): string {
  if (what !== 'printed') return 'computed';
  if (row.kind === 'growth-layer') return 'layer';
  const sums = table.sums.some(({ total }) => total === row.key);
  return sums && LEVELS.includes(row.kind) ? 'level' : 'plain';
}
