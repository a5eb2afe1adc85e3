export type { CellKind, CellValue, Table, TableColumn } from './table.ts';
export { isFigureKind } from './table.ts';
