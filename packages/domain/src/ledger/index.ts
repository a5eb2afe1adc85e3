export * from './access.ts';
export * from './account.ts';
export * from './add-entry.ts';
export * from './decide-entry.ts';
export * from './entry.ts';
export * from './free.ts';
export * from './operation.ts';
export * from './spread.ts';
