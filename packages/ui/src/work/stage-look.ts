import type { PlanStage } from '@iza/domain/plan';
import type { StatusProps, Tone } from '../parts/status.tsx';
import { STAGE_SHAPES } from '../plan/steps/stage-shapes.ts';

const TONES: Record<PlanStage, Tone> = {
  proposal: 'neutral',
  profile: 'neutral',
  drafting: 'info',
  consultation: 'warning',
  assessment: 'info',
  adopted: 'positive',
  superseded: 'neutral',
  closed: 'neutral',
  dropped: 'neutral',
};

/** @returns how a stage is drawn, the same on every screen: its own shape, and a colour that only helps */
export function stageLook(stage: PlanStage): Pick<StatusProps, 'shape' | 'tone'> {
  return { shape: STAGE_SHAPES[stage], tone: TONES[stage] };
}
