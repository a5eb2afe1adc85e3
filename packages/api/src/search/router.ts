import { actorProcedure, reading, router } from '../router/base.ts';
import { findAnything, findInput } from './find.ts';

export const searchRouter = router({
  find: actorProcedure.input(findInput).query(reading(findAnything)),
});
