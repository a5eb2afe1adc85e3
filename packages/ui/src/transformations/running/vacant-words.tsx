import type { TransformationView } from '@iza/api/transformation';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { useTexts } from '../../texts/language.tsx';
import { routeTexts } from './route-texts.ts';

/** Whether a place of a market leader is vacant: what the two agree on waits. */
export const isVacant = ({ card }: TransformationView): boolean => card.leaders.length < 2;

/** In the place of what waits for the other leader: that it waits, and why. */
export function VacantWords() {
  const texts = useTexts(routeTexts);
  return (
    <p className='iza-prose'>
      <ClauseWords>{texts.vacant}</ClauseWords>
    </p>
  );
}
