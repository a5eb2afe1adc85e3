import { PLAN_STAGES, type PlanStage } from '@iza/domain/plan';
import type { TileLook } from '@iza/ui/charts';
import { STAGE_SHAPES } from '@iza/ui/plan/words';

/** Where a region stands with its plans: the stage of its plan, or that it has none here, or several in different stages. */
export const REGION_STATES = ['none', ...PLAN_STAGES, 'several'] as const;
export type RegionState = (typeof REGION_STATES)[number];

const TONES = {
  proposal: 'neutral',
  profile: 'neutral',
  drafting: 'info',
  consultation: 'info-more',
  assessment: 'info-most',
  adopted: 'positive',
  superseded: 'neutral',
  closed: 'neutral',
  dropped: 'neutral',
} as const satisfies Record<PlanStage, TileLook['tone']>;

/** @returns how a state is drawn on the map; every one has a shape of its own */
export function lookOf(state: RegionState): TileLook {
  if (state === 'none') return { shape: 'dash', tone: 'empty' };
  if (state === 'several') return { shape: 'full', tone: 'neutral' };
  return { shape: STAGE_SHAPES[state], tone: TONES[state] };
}

/** @returns where a region stands: no plan here, the stage they all have, or several stages */
export function stateOf(stages: readonly PlanStage[]): RegionState {
  const [first, ...others] = stages;
  if (!first) return 'none';
  return others.every((stage) => stage === first) ? first : 'several';
}
