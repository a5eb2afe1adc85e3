import { lazy } from 'react';

/** The panel comes when it is first opened, not with the plan. */
export const LazyPlanPanel = lazy(() =>
  import('./plan-panel.tsx').then(({ PlanPanel }) => ({ default: PlanPanel })),
);
