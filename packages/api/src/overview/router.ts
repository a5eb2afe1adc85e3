import { actorProcedure, reading, router } from '../router/base.ts';
import { nationalInput, nationalPlans } from './national.ts';

export const overviewRouter = router({
  national: actorProcedure.input(nationalInput).query(reading(nationalPlans)),
});
