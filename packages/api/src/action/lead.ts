import { findParty } from '@iza/db/reference';
import {
  milestonePlanSchema,
  milestoneIdSchema,
  evidenceListSchema,
  reasonSchema,
} from '@iza/domain/action';
import { deadlineSchema, isoDateSchema, lineSchema, partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { actionWriteInput, writeOn, type EntrySaved } from './write-on.ts';

export const appointTrekkerInput = z.strictObject({
  ...actionWriteInput.shape,
  party: partyIdSchema.nullable().describe('null: it has none any more'),
});
export type AppointTrekkerInput = z.infer<typeof appointTrekkerInput>;

/** Says which one party answers for an item in the end; a group gets one too. */
export async function appointTrekker(
  scope: Scope,
  { item, party }: AppointTrekkerInput,
): Promise<EntrySaved | Refused> {
  const known = party === null ? null : await findParty(scope.tx, party);
  return writeOn(scope, item, 'lead', () => {
    if (party !== null && !known) return refused('unknown-party', { path: ['party'] });
    if (known && known.kind !== 'organisation') {
      return refused('trekker-is-no-organisation', { path: ['party'] });
    }
    return { kind: 'trekker-appointed', party };
  });
}

export const askInput = z.strictObject({ ...actionWriteInput.shape, question: reasonSchema });
export type AskInput = z.infer<typeof askInput>;

/** Asks those responsible for news. */
export function ask(scope: Scope, { item, question }: AskInput): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({ kind: 'asked', question }));
}

export const addMilestoneInput = z.strictObject({
  ...actionWriteInput.shape,
  title: lineSchema.trim().min(1),
  due: deadlineSchema.nullable(),
});
export type AddMilestoneInput = z.infer<typeof addMilestoneInput>;

/** Puts a milestone under an item. */
export async function addMilestone(
  scope: Scope,
  { item, title, due }: AddMilestoneInput,
): Promise<Saved<{ number: number; milestone: string }> | Refused> {
  const milestone = milestoneIdSchema.parse(scope.newId());
  const written = await writeOn(scope, item, 'lead', () => ({
    kind: 'milestone-added',
    milestone,
    title,
    due,
  }));
  return written.kind === 'refused' ? written : saved({ number: written.number, milestone });
}

export const changeMilestoneInput = z.strictObject({
  ...actionWriteInput.shape,
  ...milestonePlanSchema.shape,
});
export type ChangeMilestoneInput = z.infer<typeof changeMilestoneInput>;

/** Gives a milestone another title or day. */
export function changeMilestone(
  scope: Scope,
  { item, milestone, title, due }: ChangeMilestoneInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({ kind: 'milestone-changed', milestone, title, due }));
}

export const reachMilestoneInput = z.strictObject({
  ...actionWriteInput.shape,
  milestone: milestoneIdSchema,
  on: isoDateSchema,
  evidence: evidenceListSchema,
});
export type ReachMilestoneInput = z.infer<typeof reachMilestoneInput>;

/** The programme team says itself that a milestone was reached. */
export function reachMilestone(
  scope: Scope,
  { item, milestone, on, evidence }: ReachMilestoneInput,
): Promise<EntrySaved | Refused> {
  const reached = { milestone, on, evidence, proposal: null };
  return writeOn(scope, item, 'lead', () => ({ kind: 'milestone-reached', ...reached }));
}

export const dropMilestoneInput = z.strictObject({
  ...actionWriteInput.shape,
  milestone: milestoneIdSchema,
  reason: reasonSchema.min(1),
});
export type DropMilestoneInput = z.infer<typeof dropMilestoneInput>;

/** Drops a milestone, with a reason; it stays visible. */
export function dropMilestone(
  scope: Scope,
  { item, milestone, reason }: DropMilestoneInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({ kind: 'milestone-dropped', milestone, reason }));
}
