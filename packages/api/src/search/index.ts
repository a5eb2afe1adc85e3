export type * from './search-view.ts';
