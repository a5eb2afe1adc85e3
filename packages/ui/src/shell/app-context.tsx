import { createContext, useContext, useEffect } from 'react';
import type { AppName } from '../theme/accents.ts';

/** A key and what it does, for the list of keys. */
export type KeyHint = { keys: string; what: string };

export type ShellContextValue = {
  app: AppName;
  /** Where a page puts its right panel; null until the shell stands. */
  panelSlot: HTMLElement | null;
  /** Where the saved state is shown: always the same corner. */
  cornerSlot: HTMLElement | null;
  /** How often the reader moved to another page since loading. */
  moves: number;
  /** Tells which keys the page shown answers to. */
  setPageKeys: (hints: readonly KeyHint[]) => void;
};

export const ShellContext = createContext<ShellContextValue>({
  app: 'roaz',
  panelSlot: null,
  cornerSlot: null,
  moves: 0,
  setPageKeys: () => {},
});

export function useShell(): ShellContextValue {
  return useContext(ShellContext);
}

/** Adds the keys of a page to the list of keys for as long as the page stands; `hints` must be the same list until it changes. */
export function usePageKeys(hints: readonly KeyHint[]): void {
  const { setPageKeys } = useShell();
  useEffect(() => {
    setPageKeys(hints);
    return () => setPageKeys([]);
  }, [hints, setPageKeys]);
}
