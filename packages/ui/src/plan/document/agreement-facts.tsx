import type { Agreement } from '@iza/domain/plan';
import { useTexts } from '../../texts/language.tsx';
import { OpenMark } from '../fields/open-mark.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { documentTexts } from './texts.ts';

const SHOWN_PARTIES = 2;

/** The three things one looks for in a row: how firm, who, and when. */
export function AgreementFacts({ item }: { item: Agreement }) {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { firmness, parties, phases } = item;
  const names = 'known' in parties ? parties.known.map(({ party }) => words.party(party)) : [];
  const rest = names.length - SHOWN_PARTIES;
  const [first] = phases;
  const when = first?.when;
  return (
    <>
      <span className='plan-row__firmness'>
        {'known' in firmness ? words.texts.firmness[firmness.known] : <OpenMark field={firmness} />}
      </span>
      <span className='plan-row__who'>
        {'known' in parties ? (
          <>
            {names.slice(0, SHOWN_PARTIES).join(', ')}{' '}
            {rest > 0 && <span className='iza-quiet'>{texts.andMore(rest)}</span>}
          </>
        ) : (
          <OpenMark field={parties} />
        )}
      </span>
      <span className='plan-row__when'>
        {when === undefined ? (
          <OpenMark field={{ open: 'leftOpen' }} />
        ) : 'known' in when ? (
          <>
            {words.deadline(when.known)}{' '}
            {phases.length > 1 && (
              <span className='iza-quiet'>{texts.andMore(phases.length - 1)}</span>
            )}
          </>
        ) : (
          <OpenMark field={when} />
        )}
      </span>
    </>
  );
}
