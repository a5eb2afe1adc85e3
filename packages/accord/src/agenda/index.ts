export * from './agenda-items.ts';
export * from './answering.data.ts';
