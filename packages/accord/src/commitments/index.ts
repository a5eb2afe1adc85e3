export * from './commitments.ts';
export * from './conflicts.ts';
export { datesLeftOut, type DateLeftOut } from './concept-2022/dates-left-out.data.ts';
