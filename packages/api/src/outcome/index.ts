export type * from './outcomes-view.ts';
