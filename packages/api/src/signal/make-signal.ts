import { appendEvent } from '@iza/db/event';
import { loadPlanHead } from '@iza/db/plan';
import { addSignal } from '@iza/db/signal';
import { maySignal, SIGNAL_CLAUSE, signalSchema } from '@iza/domain/signal';
import { signalIdSchema, type SignalId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, versionWriteInput, type Scope } from '../scope/index.ts';

export const makeSignalInput = z.strictObject({
  ...versionWriteInput.shape,
  signal: signalSchema,
});

/** Records what a market leader signals to the people of a plan, about plans that it may read. @see B.3.e */
export async function makeSignal(
  scope: Scope,
  { version, signal }: z.infer<typeof makeSignalInput>,
): Promise<Saved<{ signal: SignalId }> | Refused> {
  const { tx, actor, newId } = scope;
  const { plan, name } = await readableHead(scope, version);
  if (!maySignal(actor, plan)) return refused('not-allowed', { clause: SIGNAL_CLAUSE });
  const to = await loadPlanHead(tx, { plan: signal.to });
  if (!to) return refused('unknown-plan', { path: ['signal', 'to'] });
  const plans = new Set(signal.about.map((spot) => spot.plan));
  for (const about of plans)
    if ((await loadPlanHead(tx, { plan: about })) === null)
      return refused('unknown-plan', { path: ['signal', 'about'] });
  const id = signalIdSchema.parse(newId());
  await addSignal(tx, { ...signal, id, from: plan.id, fromName: name, toName: to.name });
  await appendEvent(tx, version, { kind: 'matter-moved', matter: 'signal', id });
  return saved({ signal: id });
}
