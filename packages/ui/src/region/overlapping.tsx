import type { OverlapView } from '@iza/api/region';
import { useTexts } from '../texts/index.ts';
import { PlanName, StageMark } from '../work/plan-marks.tsx';
import { overlapGroups } from './overlap-groups.ts';
import { RegionLink } from './region-link.tsx';
import { regionTexts } from './texts.ts';

function Overlap({ region: { region, name, shared } }: { region: OverlapView }) {
  const texts = useTexts(regionTexts);
  return (
    <span>
      <RegionLink region={region}>{name}</RegionLink>{' '}
      <span className='iza-quiet iza-small'>{texts.shared(texts.municipalityCount(shared))}</span>
    </span>
  );
}

function PlansThere({ plans }: Pick<OverlapView, 'plans'>) {
  const texts = useTexts(regionTexts);
  if (plans.length === 0) return <span className='iza-quiet'>{texts.noPlanThere}</span>;
  return (
    <ul className='iza-region-plain'>
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
  const texts = useTexts(regionTexts);
  const { planned, others } = overlapGroups(regions);
  return (
    <section className='iza-stack' aria-labelledby='overlap'>
      <h2 id='overlap'>{texts.overlapping}</h2>
      {!known && <p className='iza-prose'>{texts.noOverlap}</p>}
      {planned.map(({ kind, regions: there }) => (
        <div key={kind} className='iza-stack iza-stack--tight'>
          <h3>{texts.kinds[kind]}</h3>
          <ul className='iza-region-overlaps'>
            {there.map((region) => (
              <li key={region.region}>
                <Overlap region={region} />
                <PlansThere plans={region.plans} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <div className='iza-stack iza-stack--tight'>
          <h3>{texts.alsoIn}</h3>
          <dl className='iza-region-also'>
            {others.map(({ kind, regions: there }) => (
              <div key={kind}>
                <dt>{texts.kinds[kind]}</dt>
                {there.map((region) => (
                  <dd key={region.region}>
                    <Overlap region={region} />
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
