import type { IdempotencyKey } from '@iza/domain/values';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotices } from '../../shell/index.ts';
import { useTRPC } from '../../trpc/index.ts';

/** The same over retries, so that a thing is recorded once. */
export function useWriteKey(): IdempotencyKey {
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  return key;
}

/** What is to be done once something was recorded: all that shows it is fetched again, and it is said. */
export function useRefresh(): () => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: trpc.action.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.work.mine.queryKey() });
  };
}

/** For `onSuccess` of a write: says it, fetches again, and closes the form; a refusal stays in the form. */
export function useWritten(said: string, onDone: () => void): (answer: { kind: string }) => void {
  const refresh = useRefresh();
  const { toast } = useNotices();
  return (answer) => {
    if (answer.kind !== 'saved') return;
    toast(said);
    refresh();
    onDone();
  };
}
