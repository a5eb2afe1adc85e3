import { lazy } from 'react';

/** The reminder of what a plan asks comes after the plan itself. */
export const LazyRequiredElements = lazy(() =>
  import('./required-elements.tsx').then(({ RequiredElements }) => ({ default: RequiredElements })),
);
