import { listSignals as readSignals, type SignalRow } from '@iza/db/signal';
import { maySignal, signalMovesOpen, signalSides, signalStateAfter } from '@iza/domain/signal';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { SignalsView, SignalView } from './signal-view.ts';

/** @returns a signal with where it stands and what the actor can do with it */
function signalView({ actor }: Scope, row: SignalRow): SignalView {
  const { from, to, moves, party: _party, ...said } = row;
  const state = signalStateAfter(moves.map(({ move }) => move));
  return {
    ...said,
    state,
    from: { plan: from.id, name: from.name },
    to: { plan: to.id, name: to.name },
    moves,
    open: signalMovesOpen(state, signalSides(actor, from, to)),
  };
}

/** The signals from and to a plan, newest first; for its own people and the programme team. */
export async function listSignals(scope: Scope, { version }: VersionInput): Promise<SignalsView> {
  const { plan } = await readableHead(scope, version);
  const rows = await readSignals(scope.tx, [plan.id]);
  return {
    signals: rows.map((row) => signalView(scope, row)),
    maySignal: maySignal(scope.actor, plan),
  };
}

/** Every signal that the actor may read, newest first: of the whole country for the programme team. */
export async function allSignals(scope: Scope): Promise<readonly SignalView[]> {
  return (await readSignals(scope.tx)).map((row) => signalView(scope, row));
}
