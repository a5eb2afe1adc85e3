import type { BudgetDifference } from '@iza/domain/accord';
import { Link, Status } from '@iza/ui/parts';
import { useSearchParams } from '@iza/ui/shell';
import { DataTable, useTableAddress, type Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { anyFigureHref } from './address.ts';
import { ClauseLink } from '@iza/ui/accord';
import type { PartProps } from './frameworks-parts.tsx';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';
import { useExplain } from './use-explain.ts';

type Line = BudgetDifference & { readonly label: string; readonly title: string };

function useColumns(unit: PartProps['settings']['unit']): readonly Column<Line>[] {
  const texts = useTexts(budgetTexts);
  const { heads } = texts;
  const amounts = useAmounts(unit);
  const explain = useExplain(unit);
  const [params] = useSearchParams();
  const kind = unit === 'mln' ? 'million-euro' : 'euro';
  const inUnit = (head: string) => `${head} (${texts.unitHeads[unit]})`;
  return [
    {
      id: 'tabel',
      head: heads.table,
      names: true,
      filter: 'choice',
      value: ({ table, title, clause }) =>
        table.startsWith('signed.') ? `${title} (${clause})` : `${title} (${table})`,
    },
    {
      id: 'regel',
      head: texts.row,
      filter: 'text',
      value: ({ label }) => label,
      cell: ({ table, row, column, label }) => (
        <Link href={anyFigureHref(params, { table, row, column })}>{label}</Link>
      ),
    },
    { id: 'kolom', head: heads.column, filter: 'choice', value: ({ column }) => column },
    {
      id: 'soort',
      head: heads.kind,
      filter: 'choice',
      value: ({ kind: what }) => texts.kinds[what],
    },
    {
      id: 'gedrukt',
      head: inUnit(heads.printed),
      kind,
      value: ({ printed }) => printed.amount,
      cell: ({ printed }) => amounts.bare(printed.amount),
    },
    {
      id: 'berekend',
      head: inUnit(heads.computed),
      kind,
      value: ({ computed }) => computed.amount,
      cell: ({ computed }) => amounts.bare(computed.amount),
    },
    {
      id: 'verschil',
      head: inUnit(heads.difference),
      kind,
      value: ({ difference }) => difference,
      cell: ({ difference }) => <strong>{amounts.signed(difference)}</strong>,
    },
    {
      id: 'uitleg',
      head: heads.explanation,
      width: 'wide',
      filter: 'choice',
      value: ({ explanation }) => texts.explanations[explanation],
      cell: (one) => (
        <>
          <Status
            tone={one.explanation === 'beyond rounding' ? 'warning' : 'neutral'}
            shape={one.explanation === 'beyond rounding' ? 'triangle' : 'open'}
          >
            {texts.explanations[one.explanation]}
          </Status>
          <span className='iza-small iza-quiet monitor-block'>{explain(one)}</span>
        </>
      ),
    },
    {
      id: 'vindplaats',
      head: texts.place,
      value: ({ clause }) => clause,
      cell: ({ clause }) => <ClauseLink clause={clause} />,
    },
  ];
}

/** Every number that does not tie, with both figures and what can explain it. */
export function DifferencesPart({ view, settings }: PartProps) {
  const texts = useTexts(budgetTexts);
  const address = useTableAddress();
  const columns = useColumns(settings.unit);
  const rows = view.differences.map((one): Line => {
    const table = view.tables.find(({ id }) => id === one.table);
    const row = table?.rows.find(({ key }) => key === one.row);
    return { ...one, label: row?.label ?? one.row, title: table?.title ?? one.table };
  });
  const beyond = rows.filter(({ explanation }) => explanation === 'beyond rounding').length;
  return (
    <>
      <p className='iza-prose'>{texts.differencesLead(rows.length, beyond)}</p>
      <div className='monitor-budget'>
        <DataTable
          caption={texts.differencesCaption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          {...address}
        />
      </div>
    </>
  );
}
