import {
  dismissFinding as storeDismissal,
  listDismissals,
  listLeans,
  recordLean as storeLean,
  takeBackDismissal as takeBack,
  withdrawLean as takeAway,
} from '@iza/db/coherence';
import { appendEvent } from '@iza/db/event';
import { loadPlanHead, readPlanContent, type PlanHead } from '@iza/db/plan';
import { mayRecordForOthers } from '@iza/domain/access';
import { dismissalSchema, leanSchema } from '@iza/domain/coherence';
import type { Matter } from '@iza/domain/matter';
import { leanIdSchema, noteSchema, type ItemId, type PlanVersionId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, versionWriteInput, type Scope } from '../scope/index.ts';

/** @returns the head, for who writes the plan in whatever stage: what stands beside the text is recorded then too */
async function recordingHead(
  scope: Scope,
  version: PlanVersionId,
): Promise<{ head: PlanHead } | { refusal: Refused }> {
  const head = await readableHead(scope, version);
  return mayRecordForOthers(scope.actor, head.resource)
    ? { head }
    : { refusal: refused('not-allowed') };
}

async function hasAgreement({ tx }: Scope, version: PlanVersionId, item: ItemId): Promise<boolean> {
  const content = await readPlanContent(tx, version);
  return (
    content?.items.some(({ content: each }) => each.id === item && each.type === 'agreement') ??
    false
  );
}

const moved = ({ tx }: Scope, version: PlanVersionId, matter: Matter, id: string) =>
  appendEvent(tx, version, { kind: 'matter-moved', matter, id });

export const recordLeanInput = z.strictObject({ ...versionWriteInput.shape, lean: leanSchema });

/** Records that an agreement leans on one of another plan that the actor may read. */
export async function recordLean(
  scope: Scope,
  { version, lean }: z.infer<typeof recordLeanInput>,
): Promise<Saved | Refused> {
  const { tx, newId } = scope;
  const recording = await recordingHead(scope, version);
  if ('refusal' in recording) return recording.refusal;
  const { plan } = recording.head;
  const other = await loadPlanHead(tx, { plan: lean.onPlan });
  const [mine, theirs] = await Promise.all([
    hasAgreement(scope, version, lean.item),
    other !== null && other.plan.id !== plan.id
      ? hasAgreement(scope, other.version.id, lean.onItem)
      : false,
  ]);
  if (!mine) return refused('unknown-plan-item', { path: ['lean', 'item'] });
  if (!theirs) return refused('unknown-plan-item', { path: ['lean', 'onItem'] });
  const standing = await listLeans(tx, plan.id);
  if (standing.some(({ item, onItem }) => item === lean.item && onItem === lean.onItem))
    return refused('linked-already');
  const id = leanIdSchema.parse(newId());
  await storeLean(tx, plan.id, id, lean);
  await moved(scope, version, 'lean', id);
  return saved({});
}

export const withdrawLeanInput = z.strictObject({
  ...versionWriteInput.shape,
  lean: leanIdSchema,
  reason: noteSchema.min(1),
});

/** Takes such a link away; it stays on record. */
export async function withdrawLean(
  scope: Scope,
  { version, lean, reason }: z.infer<typeof withdrawLeanInput>,
): Promise<Saved | Refused> {
  const recording = await recordingHead(scope, version);
  if ('refusal' in recording) return recording.refusal;
  if (!(await takeAway(scope.tx, recording.head.plan.id, lean, reason)))
    return refused('not-on-record');
  await moved(scope, version, 'lean', lean);
  return saved({});
}

export const dismissFindingInput = z.strictObject({
  ...versionWriteInput.shape,
  dismissal: dismissalSchema,
});

/** Keeps why two agreements do not contradict each other; the hint stays folded away for as long as both say the same. */
export async function dismissFinding(
  scope: Scope,
  { version, dismissal }: z.infer<typeof dismissFindingInput>,
): Promise<Saved | Refused> {
  const { tx, newId } = scope;
  const recording = await recordingHead(scope, version);
  if ('refusal' in recording) return recording.refusal;
  const { id: plan } = recording.head.plan;
  if (!(await hasAgreement(scope, version, dismissal.item)))
    return refused('unknown-plan-item', { path: ['dismissal', 'item'] });
  if ((await loadPlanHead(tx, { plan: dismissal.otherPlan })) === null)
    return refused('unknown-plan-item', { path: ['dismissal', 'otherPlan'] });
  const same = (await listDismissals(tx, plan)).some(
    ({ item, otherItem, says }) =>
      item === dismissal.item && otherItem === dismissal.otherItem && says === dismissal.says,
  );
  if (same) return refused('stands-so-already');
  const id = newId();
  await storeDismissal(tx, plan, id, dismissal);
  await moved(scope, version, 'dismissal', id);
  return saved({});
}

export const takeBackDismissalInput = z.strictObject({
  ...versionWriteInput.shape,
  dismissal: z.uuidv7(),
  reason: noteSchema.min(1),
});

/** Shows a hint again. */
export async function takeBackDismissal(
  scope: Scope,
  { version, dismissal, reason }: z.infer<typeof takeBackDismissalInput>,
): Promise<Saved | Refused> {
  const recording = await recordingHead(scope, version);
  if ('refusal' in recording) return recording.refusal;
  if (!(await takeBack(scope.tx, recording.head.plan.id, dismissal, reason)))
    return refused('not-on-record');
  await moved(scope, version, 'dismissal', dismissal);
  return saved({});
}
