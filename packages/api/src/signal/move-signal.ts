import { appendEvent } from '@iza/db/event';
import { loadPlanHead } from '@iza/db/plan';
import { addSignalMove, findSignal } from '@iza/db/signal';
import {
  moveSignal as move,
  SIGNAL_MOVES,
  signalSides,
  signalStateAfter,
} from '@iza/domain/signal';
import { idempotencyKeySchema, noteSchema, signalIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const moveSignalInput = z.strictObject({
  key: idempotencyKeySchema,
  signal: signalIdSchema,
  move: z.enum(SIGNAL_MOVES),
  text: noteSchema.describe('An answer needs words; closing may do without'),
});

/** Answers a signal, asks again, or closes it. */
export async function moveSignal(
  scope: Scope,
  input: z.infer<typeof moveSignalInput>,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const row = found(await findSignal(tx, input.signal));
  const state = signalStateAfter(row.moves.map((each) => each.move));
  const sides = signalSides(actor, row.from, row.to);
  const moved = move(state, input.move, sides);
  if (!moved.ok) return refusedBecause(moved.refusals);
  if (input.move !== 'close' && input.text.trim() === '')
    return refused('words-needed', { path: ['text'] });
  await addSignalMove(tx, row.id, input.move, input.text.trim());
  const own = input.move === 'answer' ? row.to : row.from;
  const head = await loadPlanHead(tx, { plan: own.id });
  if (head)
    await appendEvent(tx, head.version.id, { kind: 'matter-moved', matter: 'signal', id: row.id });
  return saved({});
}
