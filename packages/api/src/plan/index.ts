export type * from './plan-card.ts';
export type * from './plan-view.ts';
