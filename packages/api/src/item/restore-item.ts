import { appendEvent } from '@iza/db/event';
import { readUnit, restoreUnit } from '@iza/db/plan';
import type { PlanItem } from '@iza/domain/plan';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { applyOperations } from '../outline/apply-operations.ts';
import { outlineFacts, readOutline, writeOutline } from '../outline/stored-outline.ts';
import { lockedHead, type Scope } from '../scope/index.ts';
import type { ItemWriteInput } from './remove-item.ts';

type Restored = { revision: number; outlineRevision: number; contentRevision: number };

/** Brings a removed item back, at the end of the outermost level: where it stood may be gone. */
export async function restoreItem(
  scope: Scope,
  { version, item }: ItemWriteInput,
): Promise<Saved<Restored> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const ref = { unit: 'item', id: item } as const;
  const current = await readUnit(scope.tx, version, ref);
  if (!current) return refused('unknown-item');
  const restored = await restoreUnit(scope.tx, version, ref);
  if (restored === 'not-there') return refused('not-removed');
  const { inPlan } = current.content as PlanItem;
  await appendEvent(scope.tx, version, { kind: 'item-restored', item, inPlan });
  const before = await readOutline(scope, version);
  const place = { do: 'place', item, parent: null } as const;
  const after = applyOperations(before.content, [place], await outlineFacts(scope, version));
  const outline = after.ok ? after.value : before.content;
  const written = await writeOutline(scope, version, before, outline);
  const { revision: outlineRevision, contentRevision } = written;
  return saved({ revision: restored.revision, outlineRevision, contentRevision });
}
