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
    /**
     * Resolves when the plan stands on the screen as it is now. A form waits for that before it goes: what is pressed next names the revision
     * that stands on the screen, and would be refused for a change of one's own.
     */
    refresh: async () => {
      void queries.invalidateQueries({ queryKey: trpc.transformation.list.queryKey() });
      void queries.invalidateQueries({ queryKey: trpc.transformation.offeredBefore.queryKey() });
      void queries.invalidateQueries({
        queryKey: trpc.transformation.linkedAgreements.queryKey(),
      });
      void queries.invalidateQueries({ queryKey: trpc.transformation.comingFrom.queryKey() });
      void queries.invalidateQueries({ queryKey: trpc.work.mine.queryKey() });
      void queries.invalidateQueries({ queryKey: trpc.work.transformations.queryKey() });
      const changed = queries.invalidateQueries({
        queryKey: trpc.transformation.changedText.queryKey(),
      });
      await queries.invalidateQueries({ queryKey: trpc.transformation.open.queryKey() });
      await changed;
    },
  };
}
