import type { Refusal } from '@iza/domain/values';
import { ClauseWords } from '../accord/clause-link.tsx';
import { refusalWords } from '../plan/refusals/refusal-words.ts';
import { refusalTexts } from '../plan/refusals/texts.ts';
import { useTexts } from '../texts/language.tsx';
import { transformationTexts } from './texts.ts';

const NAMED = [
  'goals',
  'contact',
  'scale',
  'area',
  'inLine',
  'urgency',
  'alignmentNeeded',
] as const;

/** Refusals in words, each once, with what is still open by its name. */
export function RefusedList({ refusals }: { refusals: readonly Refusal[] }) {
  const texts = useTexts(transformationTexts);
  const words = useTexts(refusalTexts);
  const said = refusals.map((refusal) => {
    const place = NAMED.find((name) => name === refusal.path?.at(-1));
    const text = refusalWords(refusal, words, texts.clause);
    return refusal.code === 'left-open' && place ? `${texts[place]}: ${text}` : text;
  });
  return (
    <ul className='plan-refusals'>
      {[...new Set(said)].map((text) => (
        <li key={text}>
          <ClauseWords>{text}</ClauseWords>
        </li>
      ))}
    </ul>
  );
}
