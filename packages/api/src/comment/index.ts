export type * from './comment-view.ts';
