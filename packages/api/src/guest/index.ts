export type * from './guest-view.ts';
