import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { SavingProvider } from '../../saving/index.ts';
import { useTRPCClient } from '../../trpc/index.ts';
import { createDesk } from '../store/desk.ts';
import { DeskContext } from '../store/use-desk.ts';

export { useDesk } from '../store/use-desk.ts';

export type PlanDeskProviderProps = {
  person: { readonly id: string; readonly name: string };
  children: ReactNode;
};

/**
 * Once around an app in which plans are written: saves what is typed in plans, responses and judgements, also what an earlier visit left.
 * Without it, plans are only read.
 */
export function PlanDeskProvider({ person, children }: PlanDeskProviderProps) {
  const client = useTRPCClient();
  const { id, name } = person;
  const desk = useMemo(() => createDesk(client, { id, name }), [client, id, name]);
  return (
    <DeskContext value={desk}>
      <SavingProvider person={id} send={desk.send} onSaved={desk.onSaved}>
        {children}
      </SavingProvider>
    </DeskContext>
  );
}
