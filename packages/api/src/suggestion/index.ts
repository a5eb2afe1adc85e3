export type * from './suggestion-view.ts';
