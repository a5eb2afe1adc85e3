export * from './entries.ts';
export * from './find.ts';
export * from './links.ts';
export * from './list.ts';
export * from './plans.ts';
