import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { useTRPC } from '../trpc/index.ts';
import { usePlan, usePlanHead } from '../plan/store/use-plan.tsx';

/** What recording something beside the plan has in common: the version, a key that is new after each answer, and fetching afresh. */
export function useRecord() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { actions } = usePlan();
  const { version } = usePlanHead();
  const [key, setKey] = useState(() => crypto.randomUUID() as IdempotencyKey);
  return {
    target: { version: version.id, key },
    /** Sends what was typed in the plan first. @returns whether the server has it all */
    settle: async () => actions === undefined || actions.settle(),
    answered: () => {
      setKey(crypto.randomUUID() as IdempotencyKey);
      for (const queryKey of [
        trpc.decision.open.queryKey(),
        trpc.plan.open.queryKey(),
        trpc.consultation.open.queryKey(),
        trpc.work.mine.queryKey(),
      ])
        void queries.invalidateQueries({ queryKey });
    },
  };
}
