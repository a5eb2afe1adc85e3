import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../trpc/index.ts';
import { usePlanHead } from '../store/use-plan.tsx';

/** The suggestions for the open plan, and what is done with them. */
export function useSuggestions({ enabled }: { enabled: boolean }) {
  const trpc = useTRPC();
  const { id: version } = usePlanHead().version;
  return {
    version,
    list: useQuery({ ...trpc.suggestion.list.queryOptions({ version }), enabled }),
  };
}

/** @returns the writes; each brings the list up to date, and the plan follows by itself */
export function useSuggestionMutations() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { id: version } = usePlanHead().version;
  const again = {
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: trpc.suggestion.list.queryKey({ version }) }),
  };
  return {
    version,
    make: useMutation(trpc.suggestion.make.mutationOptions(again)),
    accept: useMutation(trpc.suggestion.accept.mutationOptions(again)),
    decline: useMutation(trpc.suggestion.decline.mutationOptions(again)),
    withdraw: useMutation(trpc.suggestion.withdraw.mutationOptions(again)),
  };
}
