export * from './notice.ts';
export * from './notice-moves.ts';
export * from './analysis.ts';
export * from './analysis-fields.ts';
