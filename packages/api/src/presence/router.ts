import { actorProcedure, noting, router } from '../router/base.ts';
import { bePresent, bePresentInput } from './be-present.ts';

export const presenceRouter = router({
  here: actorProcedure.input(bePresentInput).mutation(noting(bePresent)),
});
