import type { RegionView } from '@iza/api/region';
import { EmptyState } from '../parts/index.ts';
import { useTexts } from '../texts/index.ts';
import { PlanName, PlanStanding } from '../work/plan-marks.tsx';
import type { RegionPageParts } from './region-page.tsx';
import { regionTexts } from './texts.ts';

function PlanList({ plans }: Pick<RegionView, 'plans'>) {
  return (
    <ul className='iza-region-plain'>
      {plans.map((plan) => (
        <li key={plan.version} className='iza-stack iza-stack--tight'>
          <PlanName plan={plan} />
          <PlanStanding plan={plan} />
        </li>
      ))}
    </ul>
  );
}

/** The plans made for the region itself; that it has none here is said plainly, and what it does not say. */
export function RegionPlans({
  plans,
  shown,
}: Pick<RegionView, 'plans'> & { shown: RegionPageParts['plans'] }) {
  const texts = useTexts(regionTexts);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='plannen'>
      <h2 id='plannen'>{texts.plans}</h2>
      {plans.length === 0 ? (
        <EmptyState title={texts.noPlanTitle}>{texts.noPlan}</EmptyState>
      ) : (
        (shown?.(plans) ?? <PlanList plans={plans} />)
      )}
    </section>
  );
}
