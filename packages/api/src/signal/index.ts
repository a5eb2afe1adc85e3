export type * from './signal-view.ts';
