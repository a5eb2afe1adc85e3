export * from './broken-references.ts';
export * from './clauses.ts';
export * from './numbering-notes.ts';
