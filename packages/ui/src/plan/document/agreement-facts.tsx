import type { Agreement } from '@iza/domain/plan';
import { LEFT_OPEN } from '@iza/domain/values';
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
    <span className='plan-row__facts'>
      <span className='plan-row__firmness'>
        <span className='plan-row__label'>{texts.columns.firmness}: </span>
        {'known' in firmness ? (
          words.texts.firmness[firmness.known]
        ) : (
          <OpenMark compact field={firmness} />
        )}
      </span>
      <span className='plan-row__who'>
        <span className='plan-row__label'>{texts.columns.who}: </span>
        {'known' in parties ? (
          <>
            {names.slice(0, SHOWN_PARTIES).join(', ')}{' '}
            {rest > 0 && <span className='iza-quiet'>{texts.andMore(rest)}</span>}
          </>
        ) : (
          <OpenMark compact field={parties} />
        )}
      </span>
      <span className='plan-row__when'>
        <span className='plan-row__label'>{texts.columns.when}: </span>
        {when === undefined ? (
          <OpenMark compact field={LEFT_OPEN} />
        ) : 'known' in when ? (
          <>
            {words.deadline(when.known)}{' '}
            {phases.length > 1 && (
              <span className='iza-quiet'>{texts.andMore(phases.length - 1)}</span>
            )}
          </>
        ) : (
          <OpenMark compact field={when} />
        )}
      </span>
    </span>
  );
}

/** Heads of the columns, above the first agreement of a list; each row says them again for who does not see the heads. */
export function AgreementHeads() {
  const texts = useTexts(documentTexts);
  const { firmness, who, when } = texts.columns;
  return (
    <div className='plan-row__line plan-rows-head' aria-hidden='true'>
      <span />
      <span>{firmness}</span>
      <span>{who}</span>
      <span>{when}</span>
    </div>
  );
}
