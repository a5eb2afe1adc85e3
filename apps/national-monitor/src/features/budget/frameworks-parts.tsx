import type { BudgetView } from '@iza/api/budget';
import type { ReadBudgetTable } from '@iza/domain/accord';
import { useMemo } from 'react';
import { LineMultiples, type Multiple } from '@iza/ui/charts';
import { DataTable, type Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import type { BudgetSettings, EditionChoice } from './address.ts';
import { BudgetTable } from './budget-table.tsx';
import { columnsOfBoth, sideBySide, type EditionLine } from './side-by-side.ts';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

export type PartProps = { view: BudgetView; settings: BudgetSettings };

const FRAMEWORKS: Record<EditionChoice, readonly string[]> = {
  ondertekend: ['signed.4.1.2.c'],
  concept: ['4.1.2.c', 'K.2.h'],
  'naast-elkaar': [],
};
const RATES: Record<EditionChoice, readonly string[]> = {
  ondertekend: ['signed.4.1.2.b'],
  concept: ['4.1.2.b', 'K.2.g'],
  'naast-elkaar': ['signed.4.1.2.b', '4.1.2.b', 'K.2.g'],
};

export const tablesOf = (view: BudgetView, ids: readonly string[]): readonly ReadBudgetTable[] =>
  ids.flatMap((id) => view.tables.filter((table) => table.id === id));

function useMultiples(signed: ReadBudgetTable, draft: ReadBudgetTable, columns: readonly string[]) {
  const texts = useTexts(budgetTexts);
  return useMemo(
    () =>
      signed.rows.map((row): Multiple => {
        const other = draft.rows.find(({ key }) => key === row.key);
        const values = (amounts: typeof row.amounts) => columns.map((column) => amounts?.[column]);
        return {
          id: row.key,
          name: row.label,
          series: [
            { name: texts.lines.signed, values: values(row.amounts) },
            { name: texts.lines.concept, values: values(other?.amounts), dashed: true },
          ],
        };
      }),
    [signed, draft, columns, texts],
  );
}

function Multiples({ signed, draft }: { signed: ReadBudgetTable; draft: ReadBudgetTable }) {
  const texts = useTexts(budgetTexts);
  const { bare } = useAmounts('mln');
  const columns = useMemo(() => columnsOfBoth(draft, signed), [draft, signed]);
  const multiples = useMultiples(signed, draft, columns);
  return (
    <LineMultiples
      title={texts.multiplesTitle}
      description={texts.multiplesDescription}
      columns={columns}
      multiples={multiples}
      words={bare}
    />
  );
}

/** Both editions under each other, with what the signed text changed. */
function SideBySide({
  signed,
  draft,
  unit,
}: {
  signed: ReadBudgetTable;
  draft: ReadBudgetTable;
  unit: BudgetSettings['unit'];
}) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts(unit);
  const rows = useMemo(() => sideBySide(draft, signed), [draft, signed]);
  const columns: readonly Column<EditionLine>[] = [
    {
      id: 'sector',
      head: texts.sector,
      names: true,
      sortable: false,
      filter: 'choice',
      value: ({ label }) => label,
    },
    {
      id: 'uitgave',
      head: texts.edition,
      sortable: false,
      filter: 'choice',
      value: ({ what }) => texts.lines[what],
    },
    ...columnsOfBoth(draft, signed).map(
      (column): Column<EditionLine> => ({
        id: column,
        head: `${column} (${texts.unitHeads[unit]})`,
        kind: unit === 'mln' ? 'million-euro' : 'euro',
        sortable: false,
        value: ({ values }) => values[column],
        cell: ({ values, what }) => {
          const value = values[column];
          if (value === undefined) return <span className='iza-hidden'>{texts.notPrinted}</span>;
          return what === 'difference' ? (
            <strong>{amounts.signed(value)}</strong>
          ) : (
            amounts.bare(value)
          );
        },
      }),
    ),
  ];
  return (
    <div className='monitor-budget'>
      <DataTable
        caption={texts.compared}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        small='scroll'
        source={[texts.bothEditions, texts.unitLine(texts.units[unit].toLowerCase())]}
      />
    </div>
  );
}

/** The frameworks per sector and year, with the totals as printed and as added up. */
export function FrameworksPart({ view, settings }: PartProps) {
  const [signed] = tablesOf(view, ['signed.4.1.2.c']);
  const [draft] = tablesOf(view, ['4.1.2.c']);
  if (!signed || !draft) return null;
  return (
    <>
      <Multiples signed={signed} draft={draft} />
      {settings.edition === 'naast-elkaar' && (
        <SideBySide signed={signed} draft={draft} unit={settings.unit} />
      )}
      {tablesOf(view, FRAMEWORKS[settings.edition]).map((table) => (
        <BudgetTable
          key={table.id}
          part='kaders'
          table={table}
          differences={view.differences}
          settings={settings}
        />
      ))}
    </>
  );
}

/** The rates of growth per sector and year. */
export function GrowthPart({ view, settings }: PartProps) {
  const format = useFormat();
  const tables = tablesOf(view, RATES[settings.edition]).toSorted((a, b) =>
    settings.edition === 'naast-elkaar' ? format.compare(b.edition, a.edition) : 0,
  );
  return tables.map((table) => (
    <BudgetTable
      key={table.id}
      part='groei'
      table={table}
      differences={view.differences}
      settings={settings}
    />
  ));
}
