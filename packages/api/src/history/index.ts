export type * from './history-view.ts';
