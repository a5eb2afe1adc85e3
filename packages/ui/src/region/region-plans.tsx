import type { RegionView } from '@iza/api/region';
import { EmptyState } from '../parts/index.ts';
import { useTexts } from '../texts/index.ts';
import { PlanName, PlanStanding } from '../work/plan-marks.tsx';
import { regionTexts } from './texts.ts';

/** The plans made for the region itself; that it has none here is said plainly, and what it does not say. */
export function RegionPlans({ plans }: Pick<RegionView, 'plans'>) {
  const texts = useTexts(regionTexts);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='plannen'>
      <h2 id='plannen'>{texts.plans}</h2>
      {plans.length === 0 ? (
        <EmptyState title={texts.noPlanTitle}>{texts.noPlan}</EmptyState>
      ) : (
        <ul className='iza-region-plain'>
          {plans.map((plan) => (
            <li key={plan.version} className='iza-stack iza-stack--tight'>
              <PlanName plan={plan} />
              <PlanStanding plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
