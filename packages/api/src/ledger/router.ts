import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { openLedger, openLedgerInput } from './open-ledger.ts';
import { openSpread } from './open-spread.ts';
import { postLedgerOperation, postOperationInput } from './post-operation.ts';
import { openSpreadInput } from './spread-rows.ts';

export const ledgerRouter = router({
  open: actorProcedure.input(openLedgerInput).query(reading(openLedger)),
  spread: actorProcedure.input(openSpreadInput).query(reading(openSpread)),
  post: actorProcedure.input(postOperationInput).mutation(writing(postLedgerOperation)),
});
