export type * from './norms-view.ts';
