import { actorProcedure, router, writing } from '../router/base.ts';
import { readBeforeSave, saveUnit, saveUnitInput } from './save-unit.ts';

export const unitRouter = router({
  save: actorProcedure.input(saveUnitInput).mutation(writing(saveUnit, readBeforeSave)),
});
