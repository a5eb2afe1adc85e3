export type * from './national-view.ts';
