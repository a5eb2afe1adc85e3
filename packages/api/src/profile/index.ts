export type * from './profile-view.ts';
