export * from './answer.ts';
export * from './line.ts';
export * from './report.ts';
export * from './settings.ts';
export * from './summary.ts';
