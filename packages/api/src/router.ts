import { initTRPC } from '@trpc/server';
import type { ResponseContent, Judgement } from '@iza/domain/consultation';
import type { Outline, PlanState, UnitContent } from '@iza/domain/plan';
import type { CommentId, PlanId, PlanVersionId, StepId } from '@iza/domain/values';
import type { Conflict, Refused, Saved } from './answer.ts';
import { planInput, versionInput, versionWriteInput } from './input.ts';
import { addCommentInput } from './comment/add-comment.ts';
import { resolveCommentInput } from './comment/resolve-comment.ts';
import type { CommentView } from './comment/index.ts';
import { handleResponseInput } from './consultation/handle-response.ts';
import { saveResponseInput } from './consultation/save-response.ts';
import type { ConsultationView } from './consultation/index.ts';
import { listHistoryInput } from './history/list-history.ts';
import { unitHistoryInput } from './history/unit-history.ts';
import type { HistoryView, UnitHistoryView } from './history/index.ts';
import { addItemsInput } from './item/add-items.ts';
import { removeItemInput } from './item/remove-item.ts';
import { saveJudgementInput } from './judgement/save-judgement.ts';
import type { JudgementView } from './judgement/index.ts';
import { changeOutlineInput } from './outline/change-outline.ts';
import { nationalInput } from './overview/national.ts';
import type { NationalView } from './overview/index.ts';
import { beginPlanInput } from './plan/begin-plan.ts';
import { openPlanInput } from './plan/open-plan.ts';
import type { PlanView } from './plan/index.ts';
import type { Publication, PublicationList } from './publication/index.ts';
import type { ReferenceView } from './reference/index.ts';
import { openRegionInput } from './region/open-region.ts';
import type { RegionView } from './region/index.ts';
import { actAsInput } from './session/act-as.ts';
import type { SessionView } from './session/index.ts';
import { askStepInput } from './step/ask-step.ts';
import { signPendingStepInput } from './step/sign-pending-step.ts';
import { addTargetInput } from './target/add-target.ts';
import { removeTargetInput } from './target/remove-target.ts';
import { saveUnitInput } from './unit/save-unit.ts';
import type { WorkView } from './work/index.ts';

const { router, procedure } = initTRPC.create();
const waits = <Answer>() => (): Answer => {
  throw new Error('waits for the database package');
};
type UnitSaved = Saved<{ revision: number; savedAt: string; contentRevision: number }>;
type Write<Details extends object = object> = Saved<Details> | Refused;
type StepWrite = Write<{ outcome: 'taken' | 'asked'; state: PlanState }>;

export const appRouter = router({
  session: router({
    current: procedure.query(waits<SessionView>()),
    act: procedure.input(actAsInput).mutation(waits<SessionView>()),
  }),
  reference: router({ get: procedure.query(waits<ReferenceView>()) }),
  region: router({ open: procedure.input(openRegionInput).query(waits<RegionView>()) }),
  work: router({ mine: procedure.query(waits<WorkView>()) }),
  plan: router({
    begin: procedure
      .input(beginPlanInput)
      .mutation(waits<Write<{ plan: PlanId; version: PlanVersionId }>>()),
    open: procedure.input(openPlanInput).query(waits<PlanView>()),
    opened: procedure.input(planInput).mutation(waits<Saved>()),
    export: procedure.input(planInput).query(waits<unknown>()),
  }),
  unit: router({
    save: procedure
      .input(saveUnitInput)
      .mutation(waits<UnitSaved | Conflict<UnitContent['content']> | Refused>()),
  }),
  item: router({
    add: procedure
      .input(addItemsInput)
      .mutation(waits<Write<{ outlineRevision: number; contentRevision: number }>>()),
    remove: procedure
      .input(removeItemInput)
      .mutation(waits<Write<{ outlineRevision: number; contentRevision: number }>>()),
    restore: procedure
      .input(removeItemInput)
      .mutation(
        waits<Write<{ revision: number; outlineRevision: number; contentRevision: number }>>(),
      ),
  }),
  target: router({
    add: procedure
      .input(addTargetInput)
      .mutation(waits<Write<{ revision: number; savedAt: string; contentRevision: number }>>()),
    remove: procedure
      .input(removeTargetInput)
      .mutation(waits<Write<{ contentRevision: number }>>()),
  }),
  outline: router({
    change: procedure
      .input(changeOutlineInput)
      .mutation(waits<Write<{ revision: number; outline: Outline; contentRevision: number }>>()),
  }),
  step: router({
    ask: procedure.input(askStepInput).mutation(waits<StepWrite>()),
    sign: procedure.input(signPendingStepInput).mutation(waits<StepWrite>()),
    withdraw: procedure.input(signPendingStepInput).mutation(waits<Write>()),
  }),
  comment: router({
    list: procedure.input(versionInput).query(waits<readonly CommentView[]>()),
    add: procedure.input(addCommentInput).mutation(waits<Write<{ comment: CommentId }>>()),
    resolve: procedure.input(resolveCommentInput).mutation(waits<Write>()),
  }),
  consultation: router({
    open: procedure.input(versionInput).query(waits<ConsultationView>()),
    save: procedure
      .input(saveResponseInput)
      .mutation(
        waits<Write<{ revision: number; savedAt: string }> | Conflict<ResponseContent>>(),
      ),
    send: procedure.input(versionWriteInput).mutation(waits<Write<{ sentAt: string }>>()),
    handle: procedure.input(handleResponseInput).mutation(waits<Write>()),
  }),
  judgement: router({
    open: procedure.input(versionInput).query(waits<JudgementView>()),
    save: procedure
      .input(saveJudgementInput)
      .mutation(waits<Write<{ revision: number; savedAt: string }> | Conflict<Judgement>>()),
    share: procedure.input(versionWriteInput).mutation(waits<Write<{ sharedAt: string }>>()),
  }),
  history: router({
    list: procedure.input(listHistoryInput).query(waits<HistoryView>()),
    unit: procedure.input(unitHistoryInput).query(waits<UnitHistoryView>()),
  }),
  overview: router({
    national: procedure.input(nationalInput).query(waits<NationalView>()),
  }),
  publication: router({
    list: procedure.query(waits<PublicationList>()),
    open: procedure.input(planInput).query(waits<Publication>()),
  }),
});

/** The type that apps are written against. */
export type AppRouter = typeof appRouter;
