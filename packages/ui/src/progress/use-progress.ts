import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTRPC } from '../trpc/index.ts';

/** What every write on progress has in common: the plan, a key that is new after each answer, and fetching afresh. */
export function useProgressWrite() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { plan } = usePlanHead();
  const [key, setKey] = useState(() => crypto.randomUUID() as IdempotencyKey);
  return {
    target: { plan: plan.id, key },
    answered: () => {
      setKey(crypto.randomUUID() as IdempotencyKey);
      for (const queryKey of [trpc.progress.open.queryKey(), trpc.work.mine.queryKey()])
        void queries.invalidateQueries({ queryKey });
    },
  };
}
