export type * from './ledger-view.ts';
export type { SpreadView } from './open-spread.ts';
