import { actorProcedure, reading, router } from '../router/base.ts';
import { allOutcomes } from './all-outcomes.ts';

export const outcomeRouter = router({ all: actorProcedure.query(reading(allOutcomes)) });
