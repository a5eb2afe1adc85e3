export type * from './progress-view.ts';
