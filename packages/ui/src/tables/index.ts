export type { CellValue, Column } from './columns.ts';
export { DataTable } from './data-table.tsx';
export type { DataTableProps } from './data-table.tsx';
export type { RowGroups } from './row-groups.ts';
export { filterRows, sortRows } from './settings.ts';
export type { TableSettings } from './settings.ts';
export { useTableAddress } from './table-address.ts';
export { fileName, guardFormula, saveAsFile, takeAlong, toCsv } from './take-along.ts';
export type { TakenTable } from './take-along.ts';
