import { appendEvent } from '@iza/db/event';
import { readPlanContent, readUnit, removeUnit } from '@iza/db/plan';
import { withoutItem, type PlanItem } from '@iza/domain/plan';
import { itemIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readOutline, writeOutline } from '../outline/stored-outline.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';

export const itemWriteInput = z.strictObject({ ...versionWriteInput.shape, item: itemIdSchema });
export type ItemWriteInput = z.infer<typeof itemWriteInput>;

/** Takes an item out of the plan; what stood below it moves up, its history stays, and it can be restored. Its targets go first. */
export async function removeItem(
  scope: Scope,
  { version, item }: ItemWriteInput,
): Promise<Saved<{ outlineRevision: number; contentRevision: number }> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const ref = { unit: 'item', id: item } as const;
  const current = await readUnit(scope.tx, version, ref);
  if (!current) return refused('unknown-item');
  if (current.removed) return refused('removed-already');
  const { targets } = found(await readPlanContent(scope.tx, version));
  const count = targets.filter(({ content }) => content.on === item).length;
  if (count > 0) return refused('has-targets', { detail: { count } });
  const { inPlan } = current.content as PlanItem;
  const before = await readOutline(scope, version);
  const removed = await removeUnit(scope.tx, version, ref);
  if (removed === 'not-there') return refused('removed-already');
  await appendEvent(scope.tx, version, { kind: 'item-removed', item, inPlan });
  const written = await writeOutline(scope, version, before, withoutItem(before.content, item));
  return saved({ outlineRevision: written.revision, contentRevision: written.contentRevision });
}
