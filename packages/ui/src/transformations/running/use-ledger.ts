import type { LedgerOperation } from '@iza/domain/ledger';
import type { IdempotencyKey, TransformationId } from '@iza/domain/values';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { runningTexts } from './texts.ts';

/** The funds: of one plan, or all that the reader may see. */
export function useLedger(plan: TransformationId | null) {
  const trpc = useTRPC();
  return useQuery(trpc.ledger.open.queryOptions({ plan }));
}

/** Writes in the ledger, and has what depends on it asked anew. */
export function usePost(onDone?: () => void) {
  const trpc = useTRPC();
  const texts = useTexts(runningTexts);
  const { toast } = useNotices();
  const queries = useQueryClient();
  const post = useMutation(
    trpc.ledger.post.mutationOptions({
      onSuccess: (answer) => {
        void queries.invalidateQueries({ queryKey: trpc.ledger.open.queryKey() });
        for (const { queryKey } of [
          trpc.transformation.open,
          trpc.ledger.spread,
          trpc.work.transformations,
        ])
          void queries.invalidateQueries({ queryKey: queryKey() });
        if (answer.kind !== 'saved') return;
        toast(texts.done);
        onDone?.();
      },
    }),
  );
  return {
    post: (operation: LedgerOperation) =>
      post.mutate({ key: crypto.randomUUID() as IdempotencyKey, operation }),
    attempt: post,
  };
}
