export type * from './judgement-view.ts';
