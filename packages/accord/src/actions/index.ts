export * from './actions.ts';
export * from './answerable-groups.data.ts';
export { responsibleNames } from './responsible.data.ts';
