import { mayContentChange, type PlanStage } from '@iza/domain/plan';
import type { planVocabulary } from './plan-vocabulary.ts';

/** What of a plan in a list says where it stands. */
export type StandingPlan = {
  readonly stage: PlanStage;
  readonly adoptedBeside?: string | undefined;
};

/** @returns where a plan stands, in words; one that is written beside the adopted version is called a revision, as the plan is in force */
export function stageWords(
  { stage, adoptedBeside }: StandingPlan,
  { stages, revising }: Pick<(typeof planVocabulary)['nl'], 'stages' | 'revising'>,
): string {
  return adoptedBeside !== undefined && mayContentChange(stage) ? revising : stages[stage];
}
