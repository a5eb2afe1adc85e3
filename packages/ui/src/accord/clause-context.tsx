import { createContext, lazy, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

/** Opens a clause beside the page; `over`: from within a dialog, which it then stands before. */
type OpenClause = (clause: string, over?: boolean) => void;

const ClauseContext = createContext<OpenClause | undefined>(undefined);

/** Only who opens a clause waits for its parts. */
const ClausePanel = lazy(async () => ({
  default: (await import('./clause-panel.tsx')).ClausePanel,
}));

/** Lets every clause that is named below open, beside the page or before the dialog that names it. */
export function ClauseProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<{ clause: string; over: boolean }>();
  const open = useCallback<OpenClause>((clause, over = false) => setOpened({ clause, over }), []);
  const go = useCallback(
    (clause: string) => setOpened((before) => ({ clause, over: before?.over ?? false })),
    [],
  );
  const close = useCallback(() => setOpened(undefined), []);
  const shown = useMemo(
    () =>
      opened && (
        <Suspense fallback={null}>
          <ClausePanel {...opened} onGo={go} onClose={close} />
        </Suspense>
      ),
    [opened, go, close],
  );
  return (
    <ClauseContext value={open}>
      {children}
      {shown}
    </ClauseContext>
  );
}

/** @returns what opens a clause, or `undefined` where nothing is around that could show it */
export function useOpenClause(): OpenClause | undefined {
  return useContext(ClauseContext);
}
