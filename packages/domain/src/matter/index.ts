export * from './matter.ts';
export * from './moves.ts';
