import { actorProcedure, noting, router } from '../router/base.ts';
import { myWork } from './my-work.ts';

export const workRouter = router({ mine: actorProcedure.query(noting(myWork)) });
