import type { BudgetDifference, ReadBudgetTable } from '@iza/domain/accord';
import { useMemo } from 'react';
import { DataTable } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import type { BudgetSettings, Part } from './address.ts';
import { useBudgetColumns } from './budget-columns.tsx';
import { budgetLines } from './budget-lines.ts';
import { budgetTexts } from './texts.ts';

export type BudgetTableProps = {
  part: Part;
  table: ReadBudgetTable;
  differences: readonly BudgetDifference[];
  settings: BudgetSettings;
};

/** A table of the agreement, its rows in the order of the print, below each total what the parts add up to. */
export function BudgetTable({ part, table, differences, settings }: BudgetTableProps) {
  const texts = useTexts(budgetTexts);
  const columns = useBudgetColumns(table, part, settings);
  const lines = useMemo(
    () => budgetLines(table, differences, settings.sums),
    [table, differences, settings.sums],
  );
  const edition = texts.editionNames[table.edition as keyof typeof texts.editionNames];
  const unit = table.unit === 'percent' ? '%' : texts.units[settings.unit].toLowerCase();
  return (
    <section className='monitor-budget iza-stack iza-stack--tight'>
      <DataTable
        caption={texts.tableTitle(table.title, `${table.clause}, ${edition}`)}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        small='scroll'
        source={[texts.source(table.title, table.clause, edition), texts.unitLine(unit)]}
      />
      <p className='iza-quiet iza-small iza-prose'>
        {[table.priceLevel && texts.priceLevel(table.priceLevel), table.note]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}
