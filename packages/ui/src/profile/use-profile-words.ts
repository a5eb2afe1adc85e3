import type { Period, ProfileArea } from '@iza/domain/profile';
import { formatDeadline } from '@iza/domain/values';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { areaName } from './model/format.ts';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';

/** Areas and periods in words. */
export function useProfileWords(): {
  readonly area: (area: ProfileArea) => string;
  readonly period: (period: Period) => string;
} {
  const texts = useTexts(profileTexts);
  const { language } = useLanguage();
  const { municipalities } = useProfileDesk().view;
  return useMemo(
    () => ({
      area: (area) => areaName(area, municipalities, texts),
      period: (period) => formatDeadline(period, language),
    }),
    [texts, language, municipalities],
  );
}
