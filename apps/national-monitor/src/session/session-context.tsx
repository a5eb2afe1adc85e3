import type { SessionView } from '@iza/api/session';
import { createContext, useContext } from 'react';

const SessionContext = createContext<SessionView | null>(null);
export const SessionProvider = SessionContext;

/** Who is logged in, and in which role. @throws outside a `SessionProvider` */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside a SessionProvider');
  return session;
}
