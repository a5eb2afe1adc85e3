export type * from './reference-view.ts';
