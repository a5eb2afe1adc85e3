import type { OverlapView } from '@iza/api/region';
import { Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { PlanName, StageMark } from '../plan/plan-marks.tsx';
import { regionTexts } from './texts.ts';

function PlansThere({ plans }: Pick<OverlapView, 'plans'>) {
  const texts = useTexts(regionTexts).open;
  if (plans.length === 0) return <span className='iza-quiet'>{texts.noPlanThere}</span>;
  return (
    <ul className='monitor-plain'>
      {plans.map((plan) => (
        <li key={plan.version} className='iza-row'>
          <PlanName plan={plan} /> <StageMark stage={plan.stage} />
        </li>
      ))}
    </ul>
  );
}

/** The regions of other kinds that share municipalities with this one, kind by kind, with their plans. */
export function Overlapping({
  regions,
  known,
}: {
  regions: readonly OverlapView[];
  known: boolean;
}) {
  const { kinds, open: texts } = useTexts(regionTexts);
  const byKind = [...Map.groupBy(regions, ({ kind }) => kind)];
  return (
    <section className='iza-stack' aria-labelledby='overlap'>
      <h2 id='overlap'>{texts.overlapping}</h2>
      {!known && <p className='iza-prose'>{texts.noOverlap}</p>}
      {byKind.map(([kind, there]) => (
        <div key={kind} className='iza-stack iza-stack--tight'>
          <h3>{kinds[kind]}</h3>
          <ul className='monitor-overlaps'>
            {there.map(({ region, name, shared, plans }) => (
              <li key={region}>
                <span>
                  <Link href={`/regios/${region}`}>{name}</Link>{' '}
                  <span className='iza-quiet iza-small'>
                    {texts.shared(texts.municipalityCount(shared))}
                  </span>
                </span>
                <PlansThere plans={plans} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
