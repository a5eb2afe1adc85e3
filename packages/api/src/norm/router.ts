import { actorProcedure, reading, router } from '../router/base.ts';
import { allNorms } from './all-norms.ts';

export const normRouter = router({ all: actorProcedure.query(reading(allNorms)) });
