import type { TransformationCard } from '@iza/api/transformation';
import { daysBetween, type IsoDate } from '@iza/domain/values';
import { useMemo } from 'react';
import type { Column } from '../tables/index.ts';
import { useTexts } from '../texts/language.tsx';
import { listTexts } from './list-texts.ts';
import { writingTexts } from './writing/texts.ts';

/** What who follows the country looks plans up by, beside what everyone reads: sector, theme, and how long a plan stands where it stands. @see 4.2.1 */
export function useFollowingColumns(
  today: IsoDate | undefined,
): readonly Column<TransformationCard>[] {
  const texts = useTexts(listTexts);
  const { sectors }: { sectors: Readonly<Record<string, string>> } = useTexts(writingTexts);
  return useMemo(
    () => [
      {
        id: 'sectoren',
        head: texts.sectors,
        filter: 'text',
        value: (card) => card.sectors.map((code) => sectors[code] ?? code).join(', ') || undefined,
      },
      {
        id: 'themas',
        head: texts.themes,
        filter: 'text',
        width: 'narrow',
        value: (card) => card.themes.join(', ') || undefined,
      },
      {
        id: 'dagen',
        head: texts.days,
        kind: 'number',
        value: ({ stageSince }) =>
          today === undefined ? undefined : daysBetween(stageSince, today),
      },
    ],
    [texts, sectors, today],
  );
}
