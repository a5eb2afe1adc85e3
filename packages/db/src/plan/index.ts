export { beginPlan, importPlan } from './begin-plan.ts';
export { findPlans } from './find-plans.ts';
export { listPlans, type PlanCardRow, type PlanFilter } from './cards.ts';
export { readPlanContent, type OpenedContent, type SavedUnit } from './content.ts';
export { keptContent, keptPlansOf, type KeptPlans } from './kept-content.ts';
export { loadPlanHead, type PlanHead } from './head.ts';
export {
  beginRevision,
  listVersions,
  workOnRevision,
  type RevisionWork,
  type VersionRow,
} from './revise.ts';
export { setState, stepFactsOf, type StepFactsRow } from './state.ts';
export { readUnit, unitHistory, type ReadUnit, type UnitRevision, type UnitWrite } from './unit.ts';
export { insertUnits, removeUnit, restoreUnit, writeUnit, type UnitSaved } from './write-unit.ts';
