import { useQueryClient } from '@tanstack/react-query';
import type { IdempotencyKey } from '@iza/domain/values';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTRPC } from '../trpc/index.ts';

/** What each write about guests needs: the version with a new key, and having everything about guests asked anew. */
export function useGuestWrite() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { version } = usePlanHead();
  return {
    once: () => ({ version: version.id, key: crypto.randomUUID() as IdempotencyKey }),
    refresh: () => {
      for (const queryKey of [trpc.guest.list.queryKey(), trpc.work.mine.queryKey()]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  };
}
