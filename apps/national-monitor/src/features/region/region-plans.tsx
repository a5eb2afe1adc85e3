import type { PlanCard } from '@iza/api/plan';
import { useMemo } from 'react';
import { EmptyState } from '@iza/ui/parts';
import { DataTable } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { usePlanColumns } from '../plan/plan-columns.tsx';
import { regionTexts } from './texts.ts';

const itself = (plan: PlanCard) => plan;

/** The plans made for the region itself; that it has none here is said plainly, and what it does not say. */
export function RegionPlans({ plans }: { plans: readonly PlanCard[] }) {
  const texts = useTexts(regionTexts).open;
  const [name, ...others] = usePlanColumns<PlanCard>(itself);
  const columns = useMemo(
    () => [...(name ? [{ ...name, names: true }] : []), ...others],
    [name, others],
  );
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='plannen'>
      <h2 id='plannen'>{texts.plans}</h2>
      {plans.length === 0 ? (
        <EmptyState title={texts.noPlanTitle}>{texts.noPlan}</EmptyState>
      ) : (
        <div className='monitor-bare-table'>
          <DataTable
            caption={texts.plans}
            captionHidden
            columns={columns}
            rows={plans}
            rowKey={({ version }) => version}
            take={false}
          />
        </div>
      )}
    </section>
  );
}
