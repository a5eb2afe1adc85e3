export * from './naming.ts';
export * from './principle.ts';
export * from './theme.ts';
