export * from './accept.ts';
export * from './suggestion.ts';
