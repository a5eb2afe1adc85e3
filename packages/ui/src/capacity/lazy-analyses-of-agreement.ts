import { lazy } from 'react';

/** Fetched when an agreement of a ROAZ plan is opened. */
export const LazyAnalysesOfAgreement = lazy(async () => ({
  default: (await import('./analyses-of-agreement.tsx')).AnalysesOfAgreement,
}));
