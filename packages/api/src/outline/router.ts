import { actorProcedure, router, writing } from '../router/base.ts';
import { changeOutlineInput, changePlanOutline } from './change-outline.ts';

export const outlineRouter = router({
  change: actorProcedure.input(changeOutlineInput).mutation(writing(changePlanOutline)),
});
