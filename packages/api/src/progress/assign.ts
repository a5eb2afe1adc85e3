import { appendEvent } from '@iza/db/event';
import { setReporter } from '@iza/db/progress';
import { partyNames } from '@iza/db/reference';
import { isAskedOf } from '@iza/domain/progress';
import { partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { followedFor } from './followed-plan.ts';
import { lineOf, lineWriteInput, type LineWriteInput } from './line-of.ts';

/** Takes a line on, so that it is clear which person reports. Whatever another party had typed stays that party's own. */
export async function takeOverProgress(
  scope: Scope,
  input: LineWriteInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const open = await lineOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  const { round, line, who } = open;
  const followed = await followedFor(scope, input.plan, 'lead-progress');
  if ('refusal' in followed && !isAskedOf(line, who.answering)) return refused('not-asked-of-you');
  const { person, party } = actor;
  if (!(await setReporter(tx, round.id, line.subject, { party, person })))
    return refused('not-asked-of-you');
  const { number, version } = round;
  await appendEvent(tx, version, { kind: 'progress-assigned', round: number, party });
  return saved({});
}

export const assignProgressInput = z.strictObject({
  ...lineWriteInput.shape,
  party: partyIdSchema,
});
export type AssignProgressInput = z.infer<typeof assignProgressInput>;

/** Says which party reports on a line; who of it, that party finds out itself. */
export async function assignProgress(
  scope: Scope,
  { party, ...input }: AssignProgressInput,
): Promise<Saved | Refused> {
  const { tx } = scope;
  const led = await followedFor(scope, input.plan, 'lead-progress');
  if ('refusal' in led) return led.refusal;
  const open = await lineOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  if ((await partyNames(tx, [party])).size === 0)
    return refused('unknown-party', { path: ['party'] });
  const { round, line } = open;
  await setReporter(tx, round.id, line.subject, { party, person: null });
  const { number, version } = round;
  await appendEvent(tx, version, { kind: 'progress-assigned', round: number, party });
  return saved({});
}
