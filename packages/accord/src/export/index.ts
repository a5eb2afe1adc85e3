export { accordSchema, type AccordExport } from './accord-schema.ts';
export { exportAccord } from './export-accord.ts';
export { editions } from './editions.ts';
