export { readContentAsOf } from './as-of.ts';
export { bringBack, type BringBack } from './bring-back.ts';
export {
  listNamedVersions,
  listSavedDays,
  listTakenSteps,
  listVersions,
  nameVersion,
  whoChanged,
  type NamedVersionRow,
  type PlanVersionRow,
  type SavedDayRow,
  type TakenStepRow,
} from './moments.ts';
