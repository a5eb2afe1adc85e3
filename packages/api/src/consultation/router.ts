import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput, versionWriteInput } from '../scope/index.ts';
import { handleResponse, handleResponseInput } from './handle-response.ts';
import { openConsultation } from './open-consultation.ts';
import { saveResponse, saveResponseInput } from './save-response.ts';
import { sendResponse } from './send-response.ts';
import { summariseRound, summariseRoundInput } from './summarise-round.ts';

export const consultationRouter = router({
  open: actorProcedure.input(versionInput).query(reading(openConsultation)),
  save: actorProcedure.input(saveResponseInput).mutation(writing(saveResponse)),
  send: actorProcedure.input(versionWriteInput).mutation(writing(sendResponse)),
  summarise: actorProcedure.input(summariseRoundInput).mutation(writing(summariseRound)),
  handle: actorProcedure.input(handleResponseInput).mutation(writing(handleResponse)),
});
