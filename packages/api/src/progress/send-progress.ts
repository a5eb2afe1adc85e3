import { appendEvent } from '@iza/db/event';
import { lastReports, listLines, ownDrafts, sendReports } from '@iza/db/progress';
import {
  checkAnswer,
  isAskedOf,
  progressAnswerSchema,
  reportsOn,
  unchangedReports,
} from '@iza/domain/progress';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { answeringIn, followedFor, roundOf, type RoundWriteInput } from './followed-plan.ts';
import { lineOf, lineWriteInput } from './line-of.ts';

export const sendProgressInput = z.strictObject({
  ...lineWriteInput.shape,
  answer: progressAnswerSchema,
});
export type SendProgressInput = z.infer<typeof sendProgressInput>;

/** Sends an answer in, for the actor's party. While the round is open it may be sent again: the last counts, and all stay on record. */
export async function sendProgress(
  scope: Scope,
  { answer, ...input }: SendProgressInput,
): Promise<Saved | Refused> {
  const { tx, actor, today, newId } = scope;
  const open = await lineOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  const { round, line, who } = open;
  if (!isAskedOf(line, who.answering)) return refused('not-asked-of-you');
  if (!reportsOn(line, who)) return refused('another-reports');
  const checked = checkAnswer(answer, line, { asks: round.asks, today });
  if (!checked.ok) return refusedBecause(checked.refusals);
  const { subject } = input;
  await sendReports(tx, round.id, [
    { id: newId(), subject, answer: checked.value, unchanged: false, correction: null },
  ]);
  const { number, version } = round;
  const { party } = actor;
  await appendEvent(tx, version, { kind: 'progress-reported', round: number, party, count: 1 });
  return saved({});
}

/** Says of all that this person must answer, was answered before and was not changed: unchanged. Again, it finds nothing left to say. */
export async function sendUnchanged(
  scope: Scope,
  input: RoundWriteInput,
): Promise<Saved<{ count: number }> | Refused> {
  const { tx, actor, newId } = scope;
  const followed = await followedFor(scope, input.plan, 'report-progress');
  if ('refusal' in followed) return followed.refusal;
  const open = await roundOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  const { id, asks, number, version } = open.row;
  const [lines, before, drafts, who] = await Promise.all([
    listLines(tx, [id]),
    lastReports(tx, input.plan),
    ownDrafts(tx, id),
    answeringIn(scope, input.plan),
  ]);
  const last = new Map(before.map(({ subject, answer }) => [subject, answer]));
  const typed = new Map(drafts.map(({ subject, content }) => [subject, content]));
  const reports = unchangedReports(lines, last, who, typed, asks);
  if (reports.length === 0) return saved({ count: 0 });
  const made = { unchanged: true, correction: null };
  await sendReports(
    tx,
    id,
    reports.map((report) => ({ id: newId(), ...report, ...made })),
  );
  const count = reports.length;
  const { party } = actor;
  await appendEvent(tx, version, { kind: 'progress-reported', round: number, party, count });
  return saved({ count });
}
