import type { RegionView } from '@iza/api/region';
import { useFormat, useTexts } from '../texts/index.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { municipalityGroups } from './municipality-groups.ts';
import { SourceWords } from './source-words.tsx';
import { regionTexts } from './texts.ts';

type MunicipalitiesProps = Pick<RegionView, 'municipalities' | 'source'>;

/** What lies in the region, how sure that is, and where it was read; unknown borders are said to be unknown. */
export function Municipalities({ municipalities, source }: MunicipalitiesProps) {
  const texts = useTexts(regionTexts);
  const format = useFormat();
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='gemeenten'>
      <h2 id='gemeenten'>{texts.municipalities}</h2>
      {municipalities === null ? (
        <p className='iza-prose'>{texts.noBorders}</p>
      ) : (
        municipalityGroups(municipalities, format.compare).map(({ certainty, note, names }) => (
          <div key={`${certainty} ${note ?? ''}`} className='iza-stack iza-stack--tight'>
            <div className='iza-row'>
              <h3>{texts.municipalityCount(names.length)}</h3>
              <CertaintyMark certainty={certainty} />
            </div>
            {note !== undefined && <p className='iza-prose iza-quiet'>{note}</p>}
            <ul className='iza-region-names'>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ))
      )}
      <SourceWords source={source} />
    </section>
  );
}
