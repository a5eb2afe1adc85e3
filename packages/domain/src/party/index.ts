export * from './party.ts';
export * from './signatory.ts';
