export type { StatementView } from './statements.ts';
export type * from './transformation-view.ts';
