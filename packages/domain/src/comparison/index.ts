export type { Changed } from './changed.ts';
export {
  comparedContent,
  comparePlans,
  isSamePlan,
  withoutWorkingCorner,
  type ComparedContent,
  type ItemChange,
  type PlanComparison,
  type TargetChange,
} from './compare-plans.ts';
export type { Move, Parents } from './moves.ts';
export { readingOrder } from './reading-order.ts';
export { diffWords, type TextPart } from './word-diff.ts';
export { isDone, restoreItem, restorePlan, type Restoration } from './restoration.ts';
