export type { CellValue, Column } from './columns.ts';
export { DataTable } from './data-table.tsx';
export type { DataTableProps } from './data-table.tsx';
export type { RowGroups } from './row-groups.ts';
export { filterRows, sortRows } from './settings.ts';
export type { TableSettings } from './settings.ts';
export { useTableAddress } from './table-address.ts';
export { fileName, saveAsFile, takeAlong } from './take-along.ts';
export { TakeMenu, takeAsXlsx } from './take-menu.tsx';
