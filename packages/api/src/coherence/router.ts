import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { openCoherence } from './open-coherence.ts';
import {
  dismissFinding,
  dismissFindingInput,
  recordLean,
  recordLeanInput,
  takeBackDismissal,
  takeBackDismissalInput,
  withdrawLean,
  withdrawLeanInput,
} from './record.ts';

export const coherenceRouter = router({
  open: actorProcedure.input(versionInput).query(reading(openCoherence)),
  lean: actorProcedure.input(recordLeanInput).mutation(writing(recordLean)),
  withdrawLean: actorProcedure.input(withdrawLeanInput).mutation(writing(withdrawLean)),
  dismiss: actorProcedure.input(dismissFindingInput).mutation(writing(dismissFinding)),
  takeBack: actorProcedure.input(takeBackDismissalInput).mutation(writing(takeBackDismissal)),
});
