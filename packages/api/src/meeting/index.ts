export type * from './meeting-view.ts';
