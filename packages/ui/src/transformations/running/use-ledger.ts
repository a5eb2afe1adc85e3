import type { LedgerOperation } from '@iza/domain/ledger';
import type { IdempotencyKey, TransformationId } from '@iza/domain/values';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { runningTexts } from './texts.ts';

/** The funds: of one plan, or all that the reader may see. */
export function useLedger(plan: TransformationId | null) {
  const trpc = useTRPC();
  return useQuery(trpc.ledger.open.queryOptions({ plan }));
}

/** A key for an operation: the same one while the answer to it has not come, so that what is sent again after a lost answer is written once. */
function useKeys() {
  const sent = useRef<{ operation: string; key: IdempotencyKey }>(undefined);
  return {
    keyFor: (operation: LedgerOperation): IdempotencyKey => {
      const written = JSON.stringify(operation);
      if (sent.current?.operation !== written)
        sent.current = { operation: written, key: crypto.randomUUID() as IdempotencyKey };
      return sent.current.key;
    },
    answered: () => {
      sent.current = undefined;
    },
  };
}

/** Writes in the ledger, and has what depends on it asked anew. */
export function usePost(onDone?: () => void) {
  const trpc = useTRPC();
  const texts = useTexts(runningTexts);
  const { toast } = useNotices();
  const queries = useQueryClient();
  const { keyFor, answered } = useKeys();
  const [round, setRound] = useState(0);
  const post = useMutation(
    trpc.ledger.post.mutationOptions({
      // pending until the ledger stands there as it is now: what is pressed next is pressed on that
      onSuccess: async (answer) => {
        answered();
        for (const { queryKey } of [
          trpc.transformation.open,
          trpc.ledger.spread,
          trpc.work.transformations,
        ])
          void queries.invalidateQueries({ queryKey: queryKey() });
        await queries.invalidateQueries({ queryKey: trpc.ledger.open.queryKey() });
        if (answer.kind !== 'saved') return;
        toast(texts.done);
        setRound((before) => before + 1);
        onDone?.();
      },
    }),
  );
  return {
    /** Goes up with everything that was written: a form under it as key begins anew. */
    round,
    post: (operation: LedgerOperation) => post.mutate({ key: keyFor(operation), operation }),
    attempt: post,
  };
}
