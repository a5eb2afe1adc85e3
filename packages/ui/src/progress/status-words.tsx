import type { ActionStatus } from '@iza/domain/action';
import type { ProgressSettings } from '@iza/domain/progress';
import { createContext, useContext } from 'react';
import { STANDING_LOOKS } from '../action/marks.tsx';
import { actionVocabulary } from '../action/texts.ts';
import { Status } from '../parts/status.tsx';
import { useTexts } from '../texts/language.tsx';
import { progressTexts } from './texts.ts';

/** The region's own words for statuses, of the round in sight. */
export const StatusWordsContext = createContext<ProgressSettings['words']>({});

/** @returns a function that says a status in the region's own words, or in the usual ones; no status is unknown */
export function useStatusWords(): (status: ActionStatus | null) => string {
  const own = useContext(StatusWordsContext);
  const texts = useTexts(progressTexts);
  const { standings } = useTexts(actionVocabulary);
  return (status) => (status === null ? texts.unknown : (own[status] ?? standings[status]));
}

/** How an agreement stands, by word and shape. */
export function ProgressMark({ status }: { status: ActionStatus | null }) {
  const say = useStatusWords();
  return <Status {...STANDING_LOOKS[status ?? 'unheard']}>{say(status)}</Status>;
}
