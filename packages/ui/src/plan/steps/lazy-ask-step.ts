import { lazy } from 'react';

/** The dialog comes when a step is asked for, not with the plan. */
export const LazyAskStep = lazy(() =>
  import('./ask-step.tsx').then(({ AskStep }) => ({ default: AskStep })),
);
