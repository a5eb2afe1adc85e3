import { publicProcedure, router } from '../router/base.ts';
import { planInput } from '../scope/index.ts';
import { listPublications, openPublication } from './publications.ts';

export const publicationRouter = router({
  list: publicProcedure.query(({ ctx }) => ctx.database.asAnonymous(listPublications)),
  open: publicProcedure
    .input(planInput)
    .query(({ ctx, input }) => ctx.database.asAnonymous((tx) => openPublication(tx, input))),
});
