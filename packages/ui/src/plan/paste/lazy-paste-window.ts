import { lazy } from 'react';

/** The window comes with the first paste, not with the plan. */
export const LazyPasteWindow = lazy(() =>
  import('./paste-window.tsx').then(({ PasteWindow }) => ({ default: PasteWindow })),
);
