import { createContext, useContext } from 'react';

const TroubleContext = createContext<unknown>(null);
export const SessionTroubleProvider = TroubleContext;

/** What went wrong when it was last asked who is logged in, while the page stays open; `null` when all is well. */
export function useSessionTrouble(): unknown {
  return useContext(TroubleContext);
}
