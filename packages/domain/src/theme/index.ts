export * from './principle.ts';
export * from './source-document.ts';
export * from './theme.ts';
