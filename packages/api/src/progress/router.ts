import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { assignProgress, assignProgressInput, takeOverProgress } from './assign.ts';
import { lineWriteInput } from './line-of.ts';
import {
  beginRound,
  beginRoundInput,
  changeRound,
  changeRoundInput,
  closeRound,
} from './begin-round.ts';
import { correctProgress, correctProgressInput } from './correct-progress.ts';
import { roundWriteInput } from './followed-plan.ts';
import { openProgress, openProgressInput } from './open-progress.ts';
import { saveProgress, saveProgressInput } from './save-progress.ts';
import { sendProgress, sendProgressInput, sendUnchanged } from './send-progress.ts';
import { setProgress, setProgressInput } from './set-progress.ts';

export const progressRouter = router({
  open: actorProcedure.input(openProgressInput).query(reading(openProgress)),
  set: actorProcedure.input(setProgressInput).mutation(writing(setProgress)),
  begin: actorProcedure.input(beginRoundInput).mutation(writing(beginRound)),
  change: actorProcedure.input(changeRoundInput).mutation(writing(changeRound)),
  close: actorProcedure.input(roundWriteInput).mutation(writing(closeRound)),
  save: actorProcedure.input(saveProgressInput).mutation(writing(saveProgress)),
  send: actorProcedure.input(sendProgressInput).mutation(writing(sendProgress)),
  unchanged: actorProcedure.input(roundWriteInput).mutation(writing(sendUnchanged)),
  correct: actorProcedure.input(correctProgressInput).mutation(writing(correctProgress)),
  takeOver: actorProcedure.input(lineWriteInput).mutation(writing(takeOverProgress)),
  assign: actorProcedure.input(assignProgressInput).mutation(writing(assignProgress)),
});
