import { readSummaries, saveSummary } from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { roundSummarySchema, type RoundSummary } from '@iza/domain/decision';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { roundsOf } from './open-consultation.ts';

export const summariseRoundInput = z.strictObject({
  ...versionWriteInput.shape,
  round: z.int().min(1).max(20),
  base: baseSchema,
  content: roundSummarySchema,
});
export type SummariseRoundInput = z.infer<typeof summariseRoundInput>;

type SummarySaved = Saved<{ revision: number; savedAt: string }>;

/** Saves the public summary of a round: what came in and what was done with it; published with the plan. @see C.6.d.p2 */
export async function summariseRound(
  scope: Scope,
  { version, round, base, content }: SummariseRoundInput,
): Promise<SummarySaved | Conflict<RoundSummary> | Refused> {
  const { tx } = scope;
  const locked = await lockedHead(scope, version, 'summarise');
  if ('refusal' in locked) return locked.refusal;
  if (round > roundsOf(locked.head).length) return refused('no-such-round');
  const written = await saveSummary(tx, version, { round, base, content });
  if (written === 'conflict') {
    const current = (await readSummaries(tx, version)).find((each) => each.round === round);
    if (!current) return refused('no-such-round');
    const { revision, content: theirs, savedBy, savedAt } = current;
    return { kind: 'conflict', current: { revision, content: theirs, savedBy, savedAt } };
  }
  const { revision } = written;
  await appendEvent(tx, version, { kind: 'round-summarised', round, revision });
  return saved(written);
}
