export {
  dismissFinding,
  listDismissals,
  takeBackDismissal,
  type DismissalRow,
} from './dismissal.ts';
export { listLeans, recordLean, withdrawLean, type LeanRow } from './lean.ts';
export { plansBeside, type PlanBeside } from './plans-beside.ts';
