export { DEFAULT_LIMITS, readXlsx } from './read-xlsx.ts';
export type { ReadLimits, ReadXlsx } from './read-xlsx.ts';
export type { ReadCell, ReadRow, ReadSheet } from './sheets.ts';
export type { XlsxFault } from './unpack.ts';
