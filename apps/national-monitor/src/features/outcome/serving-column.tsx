import type { AgendaItemId } from '@iza/domain/action';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link } from '@iza/ui/parts';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { outcomeTexts } from './texts.ts';

type Serving = { readonly id: AgendaItemId; readonly title: string };

export type ServedBy = {
  /** What serves it, below what it is called. */
  readonly below: (name: string, id: string) => ReactNode;
  /** The same, for who takes the table along. */
  readonly column: Column<{ readonly id: string }>;
};

/** Which action points serve an indicator, as the programme team linked them. */
export function useServedBy(): ServedBy {
  const texts = useTexts(outcomeTexts);
  const { data } = useQuery(useTRPC().action.serving.queryOptions());
  return useMemo(() => {
    const found = Map.groupBy(data ?? [], ({ indicator }) => indicator);
    const of = (id: string): readonly Serving[] => found.get(id) ?? [];
    return {
      below: (name, id) => (
        <>
          {name}
          {of(id).map((item) => (
            <span key={item.id} className='iza-small monitor-block'>
              {texts.servedBy} <Link href={`/uitwerkpunten/${item.id}`}>{item.title}</Link>
            </span>
          ))}
        </>
      ),
      column: {
        id: 'gediend-door',
        head: texts.heads.servedBy,
        onlyTaken: true,
        value: ({ id }) =>
          of(id)
            .map(({ title }) => title)
            .join('; ') || undefined,
      },
    };
  }, [data, texts]);
}
