export type * from './transformation-view.ts';
