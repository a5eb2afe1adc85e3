import { buildUpSteps } from '@iza/domain/accord';
import { useMemo } from 'react';
import { Waterfall } from '@iza/ui/charts';
import { useTexts } from '@iza/ui/texts';
import { BudgetTable } from './budget-table.tsx';
import { tablesOf, type PartProps } from './frameworks-parts.tsx';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';

/** How the framework of a sector is built up: levels, adjustments, layers of growth. */
export function BuildUpPart({ view, settings }: PartProps) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts('mln');
  const { sector, year } = settings;
  const [table] = tablesOf(view, [`K.c.${sector}`]);
  const steps = useMemo(
    () => (table ? buildUpSteps(table, year).map((step) => ({ ...step, id: step.row })) : []),
    [table, year],
  );
  if (!table) return null;
  return (
    <>
      <section className='iza-stack iza-stack--tight'>
        <h2>{texts.waterfallTitle(texts.sectors[sector], year)}</h2>
        <Waterfall
          title={texts.waterfallTitle(texts.sectors[sector], year)}
          description={texts.waterfallDescription}
          steps={steps}
          words={(amount, kind) =>
            kind === 'change' ? amounts.signed(amount) : amounts.bare(amount)
          }
        />
      </section>
      <BudgetTable part='opbouw' table={table} differences={view.differences} settings={settings} />
    </>
  );
}
