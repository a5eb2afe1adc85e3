import type { LabourIndicator, Outcome, TargetGroupRecord } from '@iza/domain/accord';

/** The criteria of 5.3, all of them proposals, with their target groups; and the indicators of the labour market. */
export type OutcomesView = {
  readonly targetGroups: readonly TargetGroupRecord[];
  readonly outcomes: readonly Outcome[];
  readonly labourIndicators: readonly LabourIndicator[];
};
