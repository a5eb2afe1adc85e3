export { aimOf, lastDayOf, type AimAt, type Difference } from './difference.ts';
export * from './findings.ts';
export * from './lean.ts';
export { likeness, sharedWords, topicsOf, type Topic } from './topics.ts';
