import type { TransformationView } from '@iza/api/transformation';
import type { IdempotencyKey } from '@iza/domain/values';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../trpc/index.ts';

/** What each write on a transformation plan needs: the plan with a new key, and having it asked anew. */
export function useTransformationWrite({ card }: Pick<TransformationView, 'card'>) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    once: () => ({ plan: card.plan, key: crypto.randomUUID() as IdempotencyKey }),
    refresh: () => {
      for (const queryKey of [
        trpc.transformation.open.queryKey(),
        trpc.transformation.list.queryKey(),
      ])
        void queries.invalidateQueries({ queryKey });
    },
  };
}
