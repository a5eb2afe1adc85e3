export type * from './publication-view.ts';
