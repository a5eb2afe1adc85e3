import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { partyBook, type KnownParty } from '@iza/documents/words';
import { planWords, type PlanWords } from '@iza/documents/words';
import { planVocabulary } from '@iza/documents/words';

const NO_PARTIES: readonly KnownParty[] = [];
const WordsContext = createContext<PlanWords | undefined>(undefined);

/** Gives everything below it the plan's words in the language in use, with the names of the register. */
export function PlanWordsProvider(props: {
  parties?: readonly KnownParty[] | undefined;
  children: ReactNode;
}) {
  const { parties = NO_PARTIES, children } = props;
  const { language } = useLanguage();
  const texts = useTexts(planVocabulary);
  const format = useFormat();
  const book = useMemo(() => partyBook(parties), [parties]);
  const words = useMemo(
    () => planWords(language, texts, format, book),
    [language, texts, format, book],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The plan's words in the language in use. */
export function usePlanWords(): PlanWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a plan part stands outside PlanWordsProvider');
  return words;
}
