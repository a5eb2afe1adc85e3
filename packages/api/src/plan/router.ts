import { actorProcedure, noting, reading, router, writing } from '../router/base.ts';
import { planInput, versionInput, versionWriteInput } from '../scope/index.ts';
import { beginPlan, beginPlanInput } from './begin-plan.ts';
import { exportPlan } from './export-plan.ts';
import { noteOpened } from './note-opened.ts';
import { openPlan, openPlanInput, readForOpening } from './open-plan.ts';
import { revisePlan } from './revise-plan.ts';
import { revisionWork } from './revision-work.ts';

export const planRouter = router({
  revise: actorProcedure.input(versionWriteInput).mutation(writing(revisePlan)),
  revisionWork: actorProcedure.input(versionInput).query(reading(revisionWork)),
  begin: actorProcedure.input(beginPlanInput).mutation(writing(beginPlan)),
  open: actorProcedure.input(openPlanInput).query(reading(openPlan, readForOpening)),
  opened: actorProcedure.input(planInput).mutation(noting(noteOpened)),
  export: actorProcedure.input(planInput).query(reading(exportPlan)),
});
