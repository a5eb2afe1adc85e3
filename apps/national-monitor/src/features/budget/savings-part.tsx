import { useTexts } from '@iza/ui/texts';
import { BudgetTable } from './budget-table.tsx';
import { tablesOf, type PartProps } from './frameworks-parts.tsx';
import { budgetTexts } from './texts.ts';

/** The savings that the frameworks count with. */
export function SavingsPart({ view, settings }: PartProps) {
  const texts = useTexts(budgetTexts);
  return (
    <>
      <p className='iza-prose'>{texts.savings.lead}</p>
      {tablesOf(view, [view.savings]).map((table) => (
        <BudgetTable
          key={table.id}
          part='besparingen'
          table={table}
          differences={view.differences}
          settings={settings}
        />
      ))}
    </>
  );
}
