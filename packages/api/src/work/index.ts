export type * from './work-view.ts';
