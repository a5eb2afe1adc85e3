import { isoDate, type IsoDate } from '../values/index.ts';
import type { TemplateId } from './plan.ts';
import { wasAdopted, type PlanStage, type PlanState } from './state.ts';
import { PLAN_TEMPLATES, type PlanTemplate } from './template.ts';

/** What is known of a plan's life outside this system. */
export type KnownElsewhere = {
  /** It came in by import: what was decided on it before is not recorded here. */
  readonly imported: boolean;
  /** Its description says what was reported of it: published, signed, adopted. */
  readonly reported: boolean;
  /** It revises a version that was adopted here: the agreement's day was for the first. */
  readonly revises?: boolean;
};

/** The day by which the agreement wants a plan that is not adopted here. */
export type PlanDue = {
  readonly on: IsoDate;
  readonly clause: string;
  /** The plan lived elsewhere before: whether it was there in time is not known here, so it is never called late. */
  readonly elsewhere?: true;
};

/** @returns whether a plan came in by import, whatever stage it reached since */
export function cameByImport(state: PlanState): boolean {
  return 'proposal' in state && state.proposal === 'before import';
}

/**
 * @returns the day by which the agreement wants the plan; `undefined` where it gives none, or the plan is adopted
 * @see C.6.d
 */
export function planDue(
  template: TemplateId,
  stage: PlanStage,
  { imported, reported, revises }: KnownElsewhere,
): PlanDue | undefined {
  const { due }: PlanTemplate = PLAN_TEMPLATES[template];
  if (!due || revises || wasAdopted(stage)) return undefined;
  const { on, clause } = due;
  return { on: isoDate(on), clause, ...((imported || reported) && { elsewhere: true }) };
}

/** @returns whether a plan is over its day, as far as that can be known here */
export function isOverdue(due: PlanDue | undefined, today: IsoDate): due is PlanDue {
  return due !== undefined && !due.elsewhere && due.on < today;
}
