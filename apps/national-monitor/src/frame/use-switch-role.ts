import type { Capacity } from '@iza/api/session';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotices } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { frameTexts } from './texts.ts';

/** Goes on in another role of the same person; everything on screen is fetched afresh under it. */
export function useSwitchRole(): (capacity: Pick<Capacity, 'party' | 'role'>) => void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const texts = useTexts(frameTexts);
  const { toast } = useNotices();
  const act = useMutation(
    trpc.session.act.mutationOptions({
      onSuccess: (session) => {
        client.clear();
        client.setQueryData(trpc.session.current.queryKey(), session);
      },
      onError: () => toast(texts.switchFailed),
    }),
  );
  return ({ party, role }) => act.mutate({ party, role });
}
