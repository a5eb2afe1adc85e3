import { actorProcedure, reading, router } from '../router/base.ts';
import { budgetFrameworks } from './frameworks.ts';

export const budgetRouter = router({ frameworks: actorProcedure.query(reading(budgetFrameworks)) });
