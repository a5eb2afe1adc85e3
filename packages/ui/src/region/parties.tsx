import type { RegionView } from '@iza/api/region';
import { planVocabulary } from '@iza/documents/words';
import { useTexts } from '../texts/index.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { regionTexts } from './texts.ts';

/** Who has a part in the region, as the sources say; no rights follow from it. */
export function Parties({ parties }: Pick<RegionView, 'parties'>) {
  const texts = useTexts(regionTexts);
  const { regionRoles } = useTexts(planVocabulary);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='partijen'>
      <h2 id='partijen'>{texts.parties}</h2>
      {parties.length === 0 ? (
        <p className='iza-prose'>{texts.noParties}</p>
      ) : (
        <dl className='iza-region-parties'>
          {parties.map(({ name, roles }) => (
            <div key={name}>
              <dt>{name === '' ? texts.unknownParty : name}</dt>
              {roles.map(({ role, certainty }) => (
                <dd key={role}>
                  {regionRoles[role]} <CertaintyMark certainty={certainty} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p className='iza-quiet iza-small'>{texts.rightsNote}</p>
    </section>
  );
}
