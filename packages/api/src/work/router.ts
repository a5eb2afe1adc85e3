import { actorProcedure, noting, reading, router } from '../router/base.ts';
import { myWork } from './my-work.ts';
import { transformationsWaiting } from './transformations-waiting.ts';

export const workRouter = router({
  mine: actorProcedure.query(noting(myWork)),
  transformations: actorProcedure.query(reading(transformationsWaiting)),
});
