export * from './head.ts';
export * from './input.ts';
export * from './names.ts';
export * from './scope.ts';
