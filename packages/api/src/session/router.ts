import { actorProcedure, reading, router } from '../router/base.ts';
import { actAsInput, changeCapacity } from './act-as.ts';
import { currentSession } from './current-session.ts';

const current = reading(currentSession);

export const sessionRouter = router({
  current: actorProcedure.query(current),
  act: actorProcedure.input(actAsInput).mutation(async ({ ctx, input }) => {
    await changeCapacity(ctx.database, ctx.token, input);
    return current({ ctx, input: undefined });
  }),
});
