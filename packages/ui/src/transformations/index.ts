export { MandatesPage } from './company/mandates-page.tsx';
export { InsuredPage } from './insured/insured-page.tsx';
export { LedgerPage } from './ledger/ledger-page.tsx';
export { TransformationPage } from './transformation-page.tsx';
export { TransformationsPage } from './transformations-page.tsx';
