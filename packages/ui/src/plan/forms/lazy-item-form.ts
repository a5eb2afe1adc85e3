import { lazy } from 'react';

/** The form comes with the first item that is opened, not with the plan. */
export const LazyItemForm = lazy(() =>
  import('./item-form.tsx').then(({ ItemForm }) => ({ default: ItemForm })),
);
