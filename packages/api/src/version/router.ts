import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { planInput } from '../scope/index.ts';
import { compareInput, comparePlanVersions } from './compare-versions.ts';
import { listPlanVersions } from './list-versions.ts';
import { namePlanVersion, nameVersionInput } from './name-version.ts';
import { restorePlanVersion, restoreVersionInput } from './restore-version.ts';

export const versionRouter = router({
  list: actorProcedure.input(planInput).query(reading(listPlanVersions)),
  compare: actorProcedure.input(compareInput).query(reading(comparePlanVersions)),
  name: actorProcedure.input(nameVersionInput).mutation(writing(namePlanVersion)),
  restore: actorProcedure.input(restoreVersionInput).mutation(writing(restorePlanVersion)),
});
