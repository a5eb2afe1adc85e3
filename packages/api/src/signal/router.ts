import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { allSignals, listSignals } from './list-signals.ts';
import { makeSignal, makeSignalInput } from './make-signal.ts';
import { moveSignal, moveSignalInput } from './move-signal.ts';

export const signalRouter = router({
  list: actorProcedure.input(versionInput).query(reading(listSignals)),
  all: actorProcedure.query(reading(allSignals)),
  make: actorProcedure.input(makeSignalInput).mutation(writing(makeSignal)),
  move: actorProcedure.input(moveSignalInput).mutation(writing(moveSignal)),
});
