import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { copyPractice, copyPracticeInput } from './copy-practice.ts';
import {
  findAllPractices,
  findPracticesInput,
  planPractices,
  planPracticesInput,
} from './list-practices.ts';
import {
  markPractice,
  markPracticeInput,
  withdrawPractice,
  withdrawPracticeInput,
} from './mark-practice.ts';

export const practiceRouter = router({
  find: actorProcedure.input(findPracticesInput).query(reading(findAllPractices)),
  ofPlan: actorProcedure.input(planPracticesInput).query(reading(planPractices)),
  mark: actorProcedure.input(markPracticeInput).mutation(writing(markPractice)),
  withdraw: actorProcedure.input(withdrawPracticeInput).mutation(writing(withdrawPractice)),
  copy: actorProcedure.input(copyPracticeInput).mutation(writing(copyPractice)),
});
