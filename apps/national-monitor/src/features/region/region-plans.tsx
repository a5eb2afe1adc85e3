import type { PlanCard } from '@iza/api/plan';
import { useMemo } from 'react';
import { DataTable } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { usePlanColumns } from '../plan/plan-columns.tsx';
import { regionTexts } from './texts.ts';

const itself = (plan: PlanCard) => plan;

/** The plans made for a region itself, with the columns that all plans have in the monitor. */
export function RegionPlans({ plans }: { plans: readonly PlanCard[] }) {
  const texts = useTexts(regionTexts);
  const [name, ...others] = usePlanColumns<PlanCard>(itself);
  const columns = useMemo(
    () => [...(name ? [{ ...name, names: true }] : []), ...others],
    [name, others],
  );
  return (
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
  );
}
