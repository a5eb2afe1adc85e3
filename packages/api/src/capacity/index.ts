export type * from './capacity-view.ts';
