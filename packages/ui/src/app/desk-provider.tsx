import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { PlanDeskProvider, useDesk } from '../plan/page/desk-provider.tsx';
import { useSaver, useSaveState } from '../saving/index.ts';
import { useTRPC } from '../trpc/index.ts';
import { useSession } from './session-context.tsx';
import { useSessionTrouble } from './session-trouble.ts';
import { versionsWithUnsent } from './unsent.ts';

/** Sends what an earlier visit added, removed or moved in plans and could not send, also when the plan is not opened again. */
function useLeftovers(person: string): void {
  const desk = useDesk();
  useEffect(() => {
    if (!desk) return;
    for (const version of versionsWithUnsent(person, localStorage)) desk.outboxOf(version);
  }, [desk, person]);
}

/** A save that is refused for want of a session asks who is logged in; once somebody is again, what waits goes out. */
function useSignedOutSaves(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const saver = useSaver();
  const trouble = useSessionTrouble();
  const signedOut = useSaveState().state === 'signed-out';
  useEffect(() => {
    if (!signedOut) return;
    void client.invalidateQueries({ queryKey: trpc.session.current.queryKey() });
  }, [client, trpc, signedOut]);
  useEffect(() => {
    if (trouble === null) saver.resume();
  }, [trouble, saver]);
}

function DeskWatch({ person }: { person: string }) {
  useLeftovers(person);
  useSignedOutSaves();
  return null;
}

/** Keeps and sends what the person who is logged in types in plans, responses and judgements. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { person } = useSession();
  return (
    <PlanDeskProvider person={person}>
      <DeskWatch person={person.id} />
      {children}
    </PlanDeskProvider>
  );
}
