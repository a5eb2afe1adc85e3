import { useMemo } from 'react';
import { PlanProvider } from '../store/use-plan.tsx';
import { PlanFrame } from './plan-frame.tsx';
import type { LoadedPlanProps } from './plan-page.tsx';
import { NOTHING_TYPED, usePlanStore } from './use-open-plan.ts';
import { usePlanPlaceInAddress } from './use-plan-place.ts';

/** A plan that is only read: the same page without handles. */
export function ReadPlan({ view, me, above, sections, section, noteOpened }: LoadedPlanProps) {
  const store = usePlanStore(view, NOTHING_TYPED, me);
  const place = usePlanPlaceInAddress();
  const { reading } = place.address;
  const plan = useMemo(
    () => ({ store, actions: undefined, mayEdit: false, reading }),
    [store, reading],
  );
  return (
    <PlanProvider value={plan}>
      <PlanFrame
        above={above}
        sections={sections}
        section={section}
        place={place}
        toldOpened={noteOpened}
      />
    </PlanProvider>
  );
}
