import { actorProcedure, router, writing } from '../router/base.ts';
import { askStep, askStepInput } from './ask-step.ts';
import { pendingStepInput, signPendingStep } from './sign-pending-step.ts';
import { undoStep, undoStepInput } from './undo-step.ts';
import { withdrawStep } from './withdraw-step.ts';

export const stepRouter = router({
  ask: actorProcedure.input(askStepInput).mutation(writing(askStep)),
  sign: actorProcedure.input(pendingStepInput).mutation(writing(signPendingStep)),
  undo: actorProcedure.input(undoStepInput).mutation(writing(undoStep)),
  withdraw: actorProcedure.input(pendingStepInput).mutation(writing(withdrawStep)),
});
