import type { PlanCard } from '@iza/api/plan';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '@iza/ui/trpc';
import { useSession } from '../../session/session-context.tsx';

/** Lets the plan's people know that the ministry opened their draft; the server keeps it once a day and person. */
export function useTellOpened(card: PlanCard | undefined): void {
  const trpc = useTRPC();
  const { acting } = useSession();
  const { mutate } = useMutation(trpc.plan.opened.mutationOptions({ retry: 3 }));
  const draft = card && card.stage !== 'adopted' ? card.plan : undefined;
  useEffect(() => {
    if (draft !== undefined && acting.role === 'vws-programme') mutate({ plan: draft });
  }, [draft, acting.role, mutate]);
}
