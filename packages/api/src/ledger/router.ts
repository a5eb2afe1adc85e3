import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { openLedger, openLedgerInput } from './open-ledger.ts';
import { postLedgerOperation, postOperationInput } from './post-operation.ts';

export const ledgerRouter = router({
  open: actorProcedure.input(openLedgerInput).query(reading(openLedger)),
  post: actorProcedure.input(postOperationInput).mutation(writing(postLedgerOperation)),
});
