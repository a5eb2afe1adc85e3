import type { Capacity } from '@iza/api/session';
import { hashKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../trpc/index.ts';

export type SwitchRole = {
  readonly switchTo: (capacity: Pick<Capacity, 'party' | 'role'>) => void;
  readonly failed: boolean;
};

/**
 * Goes on in another role of the same person; what was fetched under the old one is forgotten.
 * @param settle sends what was typed in the role that is left
 */
export function useSwitchRole(settle: () => Promise<void>): SwitchRole {
  const trpc = useTRPC();
  const client = useQueryClient();
  const act = useMutation(
    trpc.session.act.mutationOptions({
      onSuccess: (session) => {
        const queryKey = trpc.session.current.queryKey();
        client.setQueryData(queryKey, session);
        const own = hashKey(queryKey);
        void client.resetQueries({ predicate: ({ queryHash }) => queryHash !== own });
      },
    }),
  );
  return {
    switchTo: ({ party, role }) => {
      void settle().then(() => act.mutate({ party, role }));
    },
    failed: act.isError,
  };
}
