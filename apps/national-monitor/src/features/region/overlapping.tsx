import type { OverlapView } from '@iza/api/region';
import { Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { PlanName, StageMark } from '../plan/plan-marks.tsx';
import { overlapGroups } from './overlap-groups.ts';
import { regionTexts } from './texts.ts';

function RegionLink({ region: { region, name, shared } }: { region: OverlapView }) {
  const texts = useTexts(regionTexts).open;
  return (
    <span>
      <Link href={`/regios/${region}`}>{name}</Link>{' '}
      <span className='iza-quiet iza-small'>{texts.shared(texts.municipalityCount(shared))}</span>
    </span>
  );
}

function PlansThere({ plans }: Pick<OverlapView, 'plans'>) {
  const texts = useTexts(regionTexts).open;
  if (plans.length === 0) return <span className='iza-quiet'>{texts.noPlanThere}</span>;
  return (
    <ul className='monitor-plain'>
      {plans.map((plan) => (
        <li key={plan.version} className='iza-row'>
          <PlanName plan={plan} /> <StageMark plan={plan} />
        </li>
      ))}
    </ul>
  );
}

/** The regions of other kinds that share municipalities with this one, kind by kind, with their plans where plans are made for them. */
export function Overlapping({
  regions,
  known,
}: {
  regions: readonly OverlapView[];
  known: boolean;
}) {
  const { kinds, open: texts } = useTexts(regionTexts);
  const { planned, others } = overlapGroups(regions);
  return (
    <section className='iza-stack' aria-labelledby='overlap'>
      <h2 id='overlap'>{texts.overlapping}</h2>
      {!known && <p className='iza-prose'>{texts.noOverlap}</p>}
      {planned.map(({ kind, regions: there }) => (
        <div key={kind} className='iza-stack iza-stack--tight'>
          <h3>{kinds[kind]}</h3>
          <ul className='monitor-overlaps'>
            {there.map((region) => (
              <li key={region.region}>
                <RegionLink region={region} />
                <PlansThere plans={region.plans} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <div className='iza-stack iza-stack--tight'>
          <h3>{texts.alsoIn}</h3>
          <dl className='monitor-also'>
            {others.map(({ kind, regions: there }) => (
              <div key={kind}>
                <dt>{kinds[kind]}</dt>
                {there.map((region) => (
                  <dd key={region.region}>
                    <RegionLink region={region} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
