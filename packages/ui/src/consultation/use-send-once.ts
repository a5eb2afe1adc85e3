import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { useSaver } from '../saving/index.ts';
import { useTRPC } from '../trpc/index.ts';

export type SendOnce = {
  /** The same over retries, so that it is sent once. */
  readonly key: IdempotencyKey;
  /** Saves what was typed first. @returns whether it is all on the server now */
  readonly settle: () => Promise<boolean>;
  /** After it was sent: what shows it is fetched again. */
  readonly refresh: () => void;
};

/** What sending a response and sharing a judgement have in common. @param unit name of the text that goes out */
export function useSendOnce(unit: string): SendOnce {
  const saver = useSaver();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  return {
    key,
    settle: async () => {
      await saver.saveNow();
      return saver.entry(unit) === undefined;
    },
    refresh: () => {
      for (const queryKey of [
        trpc.consultation.open.queryKey(),
        trpc.judgement.open.queryKey(),
        trpc.work.mine.queryKey(),
        trpc.plan.open.queryKey(),
      ]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  };
}
