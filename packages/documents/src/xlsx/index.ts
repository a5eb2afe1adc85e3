export { XLSX_TYPE, writeXlsx } from './write-xlsx.ts';
