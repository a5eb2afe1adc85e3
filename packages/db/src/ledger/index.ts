export * from './ledger.ts';
export * from './asked.ts';
