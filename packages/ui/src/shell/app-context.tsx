import { createContext, useContext } from 'react';
import type { AppName } from '../theme/accents.ts';

export type ShellContextValue = {
  app: AppName;
  /** Where a page puts its right panel; null until the shell stands. */
  panelSlot: HTMLElement | null;
  /** Where the saved state is shown: always the same corner. */
  cornerSlot: HTMLElement | null;
  /** How often the reader moved to another page since loading. */
  moves: number;
};

export const ShellContext = createContext<ShellContextValue>({
  app: 'roaz',
  panelSlot: null,
  cornerSlot: null,
  moves: 0,
});

export function useShell(): ShellContextValue {
  return useContext(ShellContext);
}
