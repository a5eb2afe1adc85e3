export * from './content.ts';
export * from './head.ts';
export * from './judging.ts';
export * from './running.ts';
export * from './steps.ts';
export * from './waiting.ts';
export * from './register.ts';
export * from './statements.ts';
