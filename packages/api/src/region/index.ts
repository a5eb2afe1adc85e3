export type * from './region-view.ts';
