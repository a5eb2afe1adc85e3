import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Router, useLocation, useSearchParams } from 'wouter';
import { NoticesProvider } from './toasts.tsx';

export { Redirect, Route, Switch, useLocation, useParams, useRoute, useSearchParams } from 'wouter';

/** The router of an app; addresses inside the app start at its base (`/roaz`). Messages live here, above the frame. */
export function AppRouter({ base, children }: { base: string; children: ReactNode }) {
  return (
    <Router base={base.replace(/\/$/, '')}>
      <NoticesProvider>{children}</NoticesProvider>
    </Router>
  );
}

/** How often the reader moved to another page; a new page starts at its top, going back keeps the place. */
export function usePageMoves(): number {
  const [path] = useLocation();
  const [seen, setSeen] = useState({ path, moves: 0 });
  if (seen.path !== path) setSeen({ path, moves: seen.moves + 1 });
  const wentBack = useRef(false);
  useEffect(() => {
    const back = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (seen.moves > 0 && !wentBack.current) window.scrollTo(0, 0);
    wentBack.current = false;
  }, [seen.moves]);
  return seen.moves;
}

/**
 * One setting that stands in the address (`?fase=concept`), so that it survives a reload, the back
 * button and a mailed link. The initial value is not written.
 */
export function useAddressSetting(name: string, initial = ''): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === initial) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [name, initial, setParams],
  );
  return [params.get(name) ?? initial, set];
}
