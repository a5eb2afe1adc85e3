import type { PracticeView } from '@iza/api/practice';
import type { ReactNode } from 'react';
import { SpotLink } from '../coherence/spot-link.tsx';
import { useTexts } from '../texts/language.tsx';
import { practiceTexts } from './texts.ts';

/** An example: what it says, why it is one, whom to ask. */
export function PracticeCard(props: { practice: PracticeView; children?: ReactNode }) {
  const { practice, children } = props;
  const texts = useTexts(practiceTexts);
  const { planName, regions, kind, text, why, contactName } = practice;
  return (
    <li className='coherence-signal'>
      <h3 className='iza-practice__title'>
        <SpotLink spot={practice} kind={kind} />
      </h3>
      <p className='iza-small iza-quiet'>{texts.from(planName, regions.join(', '))}</p>
      {text !== '' && <p className='coherence-words'>{text}</p>}
      <p>
        <strong>{texts.why}:</strong> {why}
      </p>
      <p className='iza-small'>{texts.contact(contactName)}</p>
      {children}
    </li>
  );
}
