import type { AppRouter } from '@iza/api/router';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>;

/** A plan version as the server gives it to this reader. */
export type PlanView = Outputs['plan']['open'];
export type PlanCard = PlanView['card'];
export type StepView = PlanView['steps'][number];
export type PendingView = NonNullable<PlanView['pending']>;
export type Allowed = PlanView['allowed'][number];
export type CommentView = Outputs['comment']['list'][number];
export type SuggestionView = Outputs['suggestion']['list'][number];
export type ConsultationView = Outputs['consultation']['open'];
export type JudgementView = Outputs['judgement']['open'];
export type HistoryView = Outputs['history']['list'];
export type UnitHistoryView = Outputs['history']['unit'];
export type VersionsView = Outputs['version']['list'];
export type ComparisonView = Outputs['version']['compare'];
export type RegionView = Outputs['region']['open'];
export type WorkView = Outputs['work']['mine'];
export type SessionView = Outputs['session']['current'];

/** Every code that a refusal of the server can carry. */
export type RefusalCode = Extract<
  Outputs['unit']['save'],
  { kind: 'refused' }
>['refusals'][number]['code'];

/** @returns whether the reader may do this */
export function may(view: Pick<PlanView, 'allowed'>, action: Allowed): boolean {
  return view.allowed.includes(action);
}
