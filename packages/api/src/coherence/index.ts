export type * from './coherence-view.ts';
