import { appendEvent } from '@iza/db/event';
import { sendReports } from '@iza/db/progress';
import { checkAnswer } from '@iza/domain/progress';
import { noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { followedFor } from './followed-plan.ts';
import { lineOf } from './line-of.ts';
import { sendProgressInput } from './send-progress.ts';

export const correctProgressInput = z.strictObject({
  ...sendProgressInput.shape,
  reason: noteSchema.min(1).max(4000),
});
export type CorrectProgressInput = z.infer<typeof correctProgressInput>;

/** Corrects what was reported, after the round had closed: with a reason, and what stood there stays on record. */
export async function correctProgress(
  scope: Scope,
  { answer, reason, ...input }: CorrectProgressInput,
): Promise<Saved | Refused> {
  const { tx, actor, today, newId } = scope;
  const closed = await lineOf(scope, input, 'closed');
  if ('refusal' in closed) return closed.refusal;
  const { round, line, who } = closed;
  const followed = await followedFor(scope, input.plan, 'lead-progress');
  const own = line.reporter !== null && who.answering.includes(line.reporter.party);
  if ('refusal' in followed && !own) return refused('not-asked-of-you');
  if (!line.reported) return refused('nothing-to-correct');
  const checked = checkAnswer(answer, line, { asks: round.asks, today });
  if (!checked.ok) return refusedBecause(checked.refusals);
  const { subject } = input;
  await sendReports(tx, round.id, [
    { id: newId(), subject, answer: checked.value, unchanged: false, correction: reason },
  ]);
  const { number, version } = round;
  const { party } = actor;
  await appendEvent(tx, version, { kind: 'progress-corrected', round: number, party });
  return saved({});
}
