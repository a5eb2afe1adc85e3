import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { commit, commitInput, withdrawCommitment, withdrawCommitmentInput } from './commit.ts';
import { openDecisions } from './open-decisions.ts';
import {
  recordDecision,
  recordDecisionInput,
  withdrawDecision,
  withdrawDecisionInput,
} from './record-decision.ts';
import {
  recordMandate,
  recordMandateInput,
  withdrawMandate,
  withdrawMandateInput,
} from './record-mandate.ts';
import { saveProcess, saveProcessInput } from './save-process.ts';

export const decisionRouter = router({
  open: actorProcedure.input(versionInput).query(reading(openDecisions)),
  saveProcess: actorProcedure.input(saveProcessInput).mutation(writing(saveProcess)),
  record: actorProcedure.input(recordDecisionInput).mutation(writing(recordDecision)),
  withdraw: actorProcedure.input(withdrawDecisionInput).mutation(writing(withdrawDecision)),
  recordMandate: actorProcedure.input(recordMandateInput).mutation(writing(recordMandate)),
  withdrawMandate: actorProcedure.input(withdrawMandateInput).mutation(writing(withdrawMandate)),
  commit: actorProcedure.input(commitInput).mutation(writing(commit)),
  withdrawCommitment: actorProcedure
    .input(withdrawCommitmentInput)
    .mutation(writing(withdrawCommitment)),
});
