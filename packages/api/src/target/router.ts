import { actorProcedure, router, writing } from '../router/base.ts';
import { addTarget, addTargetInput } from './add-target.ts';
import { removeTarget, removeTargetInput } from './remove-target.ts';

export const targetRouter = router({
  add: actorProcedure.input(addTargetInput).mutation(writing(addTarget)),
  remove: actorProcedure.input(removeTargetInput).mutation(writing(removeTarget)),
});
