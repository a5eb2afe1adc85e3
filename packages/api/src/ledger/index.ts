export type * from './ledger-view.ts';
