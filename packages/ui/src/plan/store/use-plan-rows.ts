import { useMemo } from 'react';
import { planRows, type PlanRows } from '../model/rows.ts';
import { usePlan, usePlanStructure } from './use-plan.tsx';

/** The rows of the open plan; on paper without what is in the making. */
export function usePlanRows(): PlanRows {
  const { reading } = usePlan();
  const structure = usePlanStructure();
  return useMemo(() => {
    const shown = structure.items.filter(({ inPlan }) => inPlan || !reading);
    const coded = new Set<string>(shown.filter((item) => item.coded).map(({ id }) => id));
    return planRows(
      structure.outline,
      shown.map(({ id }) => id),
      coded,
    );
  }, [structure, reading]);
}
