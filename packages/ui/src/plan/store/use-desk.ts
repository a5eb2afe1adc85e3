import { createContext, useContext } from 'react';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk of this app; `null` where plans are only read. */
export function useDesk(): Desk | null {
  return useContext(DeskContext);
}
