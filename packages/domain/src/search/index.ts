export * from './excerpt.ts';
export * from './names.ts';
export * from './stem.ts';
export * from './vocabulary.ts';
export * from './words.ts';
