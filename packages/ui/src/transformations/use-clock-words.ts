import type { TransformationCard } from '@iza/api/transformation';
import { useCallback } from 'react';
import { useFormat, useTexts } from '../texts/language.tsx';
import { transformationTexts } from './texts.ts';

/** @returns a function that says which term runs, and until when; `undefined` where none does */
export function useClockWords() {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  return useCallback(
    ({ clock, paused }: Pick<TransformationCard, 'clock' | 'paused'>): string | undefined => {
      const term = clock.find(({ standing }) => standing === 'running' || standing === 'paused');
      const last = term ?? clock.at(-1);
      if (!last) return undefined;
      if (paused) return `${texts.terms[last.step]}: ${texts.paused}`;
      const day = format.date(last.workable);
      return `${texts.terms[last.step]}: ${last.late ? texts.late(day) : texts.due(day)}`;
    },
    [texts, format],
  );
}
