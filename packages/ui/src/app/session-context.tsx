import type { Capacity, SessionView } from '@iza/api/session';
import type { GrantRole } from '@iza/domain/access';
import { createContext, useContext } from 'react';
import { planVocabulary } from '@iza/documents/words';
import { useFormat, useTexts } from '../texts/language.tsx';
import { appTexts } from './texts.ts';

export type { Capacity, SessionView } from '@iza/api/session';

const SessionContext = createContext<SessionView | null>(null);
export const SessionProvider = SessionContext;

/** Who is logged in, and in which role. @throws outside a `SessionProvider` */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside a SessionProvider');
  return session;
}

/** @returns a text that names a capacity among those of one person */
export function capacityKey({ party, role }: Pick<Capacity, 'party' | 'role'>): string {
  return `${party} ${role}`;
}

/** @returns how the person acts now, with the names of its regions; without regions when the grants ended meanwhile */
export function actingCapacity({ acting, capacities }: SessionView): Capacity {
  const now = capacities.find((each) => capacityKey(each) === capacityKey(acting));
  return (
    now ?? { party: acting.party, partyName: acting.partyName, role: acting.role, regions: [] }
  );
}

/** How the person acts now, with the names of its regions. */
export function useActing(): Capacity {
  return actingCapacity(useSession());
}

/** What a role is called in the language in use. */
export function useRoleWords(): (role: GrantRole) => string {
  const { roles } = useTexts(planVocabulary);
  return (role) => roles[role];
}

/** A capacity in words with its regions, to tell capacities of one person apart: "ROAZ-voorzitter, Isala: Zwolle". */
export function useFullCapacityWords(): (capacity: Capacity) => string {
  const words = useCapacityWords();
  const format = useFormat();
  return (capacity) => {
    const regions = capacity.regions.map(({ name }) => name);
    return regions.length === 0 ? words(capacity) : `${words(capacity)}: ${format.list(regions)}`;
  };
}

/** A capacity in words: "ROAZ-voorzitter, Isala". */
export function useCapacityWords(): (capacity: Pick<Capacity, 'role' | 'partyName'>) => string {
  const role = useRoleWords();
  const { roleFor } = useTexts(appTexts);
  return (capacity) => roleFor(role(capacity.role), capacity.partyName);
}
