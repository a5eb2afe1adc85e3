import { actorProcedure, reading, router } from '../router/base.ts';
import { listHistory, listHistoryInput } from './list-history.ts';
import { unitHistory, unitHistoryInput } from './unit-history.ts';

export const historyRouter = router({
  list: actorProcedure.input(listHistoryInput).query(reading(listHistory)),
  unit: actorProcedure.input(unitHistoryInput).query(reading(unitHistory)),
});
