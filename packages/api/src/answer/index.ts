export * from './answer.ts';
export * from './errors.ts';
