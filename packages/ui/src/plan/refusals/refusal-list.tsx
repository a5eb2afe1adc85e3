import { planVocabulary } from '@iza/documents/words';
import { ClauseWords } from '../../accord/clause-link.tsx';
import type { Fault } from '../../saving/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { refusalWords } from './refusal-words.ts';
import { troubleTexts } from '../trouble/texts.ts';
import { refusalTexts } from './texts.ts';

/** Refusals in words, each with the clause it rests on. */
export function RefusalList({ refusals }: { refusals: readonly Fault[] }) {
  const say = useRefusalWords();
  return (
    <ul className='plan-refusals'>
      {refusals.map((refusal) => (
        <li key={`${refusal.code} ${refusal.path?.join('.') ?? ''}`}>
          <ClauseWords>{say(refusal)}</ClauseWords>
        </li>
      ))}
    </ul>
  );
}

/** @returns a function that says a refusal in the language in use */
export function useRefusalWords(): (refusal: Fault) => string {
  const texts = useTexts(refusalTexts);
  const { failures } = useTexts(troubleTexts);
  const { clause } = useTexts(planVocabulary);
  return (refusal) =>
    (failures as Readonly<Record<string, string>>)[refusal.code] ??
    refusalWords(refusal, texts, clause);
}
