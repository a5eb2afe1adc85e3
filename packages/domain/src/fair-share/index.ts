export * from './fair-share.ts';
export * from './statement.ts';
