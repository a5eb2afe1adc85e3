export type * from './budget-view.ts';
