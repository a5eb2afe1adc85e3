export type * from './plan-card.ts';
export type * from './plan-view.ts';
export * from './import-plan.ts';
export * from './export-plan.ts';
