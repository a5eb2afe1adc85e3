export type * from './decisions-view.ts';
