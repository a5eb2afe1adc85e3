export type * from './consultation-view.ts';
