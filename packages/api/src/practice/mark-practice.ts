import { appendEvent } from '@iza/db/event';
import { readUnit, type PlanHead } from '@iza/db/plan';
import {
  listPractices,
  markPractice as storePractice,
  withdrawPractice as takeAway,
} from '@iza/db/practice';
import { findParty } from '@iza/db/reference';
import type { PlanItem } from '@iza/domain/plan';
import { mayMarkPractice, PRACTICE_CLAUSE, practiceSchema } from '@iza/domain/practice';
import { noteSchema, type PlanVersionId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, versionWriteInput, type Scope } from '../scope/index.ts';

async function markingHead(
  scope: Scope,
  version: PlanVersionId,
): Promise<{ head: PlanHead } | { refusal: Refused }> {
  const head = await readableHead(scope, version);
  return mayMarkPractice(scope.actor, head.resource)
    ? { head }
    : { refusal: refused('not-allowed', { clause: PRACTICE_CLAUSE }) };
}

export const markPracticeInput = z.strictObject({
  ...versionWriteInput.shape,
  practice: practiceSchema,
});

/** Marks an agreement of an adopted plan as an example. */
export async function markPractice(
  scope: Scope,
  { version, practice }: z.infer<typeof markPracticeInput>,
): Promise<Saved | Refused> {
  const { tx, newId } = scope;
  const marking = await markingHead(scope, version);
  if ('refusal' in marking) return marking.refusal;
  const unit = await readUnit(tx, version, { unit: 'item', id: practice.item });
  const content = unit?.content as PlanItem | undefined;
  if (!unit || unit.removed || content?.type !== 'agreement' || !content.inPlan)
    return refused('unknown-plan-item', { path: ['practice', 'item'] });
  if (!(await findParty(tx, practice.contact)))
    return refused('unknown-party', { path: ['practice', 'contact'] });
  const marked = await listPractices(tx, version);
  if (marked.some(({ item }) => item === practice.item)) return refused('stands-so-already');
  const id = newId();
  await storePractice(tx, version, id, practice);
  await appendEvent(tx, version, { kind: 'matter-moved', matter: 'practice', id });
  return saved({});
}

export const withdrawPracticeInput = z.strictObject({
  ...versionWriteInput.shape,
  practice: z.uuidv7(),
  reason: noteSchema.min(1),
});

/** Takes the mark away, with a reason that stays on record. */
export async function withdrawPractice(
  scope: Scope,
  { version, practice, reason }: z.infer<typeof withdrawPracticeInput>,
): Promise<Saved | Refused> {
  const marking = await markingHead(scope, version);
  if ('refusal' in marking) return marking.refusal;
  if (!(await takeAway(scope.tx, version, practice, reason))) return refused('not-on-record');
  await appendEvent(scope.tx, version, { kind: 'matter-moved', matter: 'practice', id: practice });
  return saved({});
}
