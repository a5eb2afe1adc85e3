export type * from './practice-view.ts';
