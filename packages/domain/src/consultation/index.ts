export * from './consultation.ts';
