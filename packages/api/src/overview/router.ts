import { actorProcedure, noting, reading, router } from '../router/base.ts';
import { allPlans, nationalNews } from './all-plans.ts';
import { nationalInput, nationalPlans, readNational } from './national.ts';

export const overviewRouter = router({
  national: actorProcedure.input(nationalInput).query(reading(nationalPlans, readNational)),
  plans: actorProcedure.query(reading(allPlans)),
  news: actorProcedure.query(noting(nationalNews)),
});
