import { lazy } from 'react';

/** The form comes when somebody edits what the plan says of itself. */
export const LazyAboutForm = lazy(() =>
  import('./about-form.tsx').then(({ AboutForm }) => ({ default: AboutForm })),
);
