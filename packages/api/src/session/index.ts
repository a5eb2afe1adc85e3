export type * from './session-view.ts';
