import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput, versionWriteInput } from '../scope/index.ts';
import { openJudgement } from './open-judgement.ts';
import { saveJudgement, saveJudgementInput } from './save-judgement.ts';
import { shareJudgement } from './share-judgement.ts';

export const judgementRouter = router({
  open: actorProcedure.input(versionInput).query(reading(openJudgement)),
  save: actorProcedure.input(saveJudgementInput).mutation(writing(saveJudgement)),
  share: actorProcedure.input(versionWriteInput).mutation(writing(shareJudgement)),
});
