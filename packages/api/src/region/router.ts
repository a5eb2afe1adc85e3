import { actorProcedure, reading, router } from '../router/base.ts';
import { openRegion, openRegionInput } from './open-region.ts';

export const regionRouter = router({
  open: actorProcedure.input(openRegionInput).query(reading(openRegion)),
});
