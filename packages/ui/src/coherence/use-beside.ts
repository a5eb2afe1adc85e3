import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { useNotices } from '../shell/index.ts';
import { useTRPC } from '../trpc/index.ts';

const newKey = () => crypto.randomUUID() as IdempotencyKey;

/** Writing what stands beside the text of plans: a key that is new after each answer, and fetching afresh. */
export function useBesideWrite() {
  const { toast } = useNotices();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [key, setKey] = useState(newKey);
  const answered = () => {
    setKey(newKey());
    for (const queryKey of [
      trpc.coherence.pathKey(),
      trpc.signal.pathKey(),
      trpc.practice.pathKey(),
      trpc.capacity.pathKey(),
      trpc.meeting.pathKey(),
      trpc.decision.pathKey(),
      trpc.work.mine.queryKey(),
    ])
      void queries.invalidateQueries({ queryKey });
  };
  return {
    key,
    answered,
    /** What follows on an answer: once it is saved that is said, and the form goes. */
    settled: (said: string, then: () => void) => ({
      onSuccess: ({ kind }: { readonly kind: string }) => {
        answered();
        if (kind !== 'saved') return;
        toast(said);
        then();
      },
    }),
  };
}
