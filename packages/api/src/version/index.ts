export type * from './version-view.ts';
