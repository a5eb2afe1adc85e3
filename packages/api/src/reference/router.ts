import { actorProcedure, reading, router } from '../router/base.ts';
import { getReference } from './get-reference.ts';

export const referenceRouter = router({ get: actorProcedure.query(reading(getReference)) });
