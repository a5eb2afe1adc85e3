export * from './plan-file.ts';
export * from './plan-of-file.ts';
export * from './read-plan-file.ts';
export * from './frozen.ts';
