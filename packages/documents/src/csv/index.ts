export { guardFormula } from './guard-formula.ts';
export { toCsv, toPasted } from './to-csv.ts';
